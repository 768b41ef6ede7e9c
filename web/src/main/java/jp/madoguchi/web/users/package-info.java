/** 利用者, for the operators. May use {@code users}, {@code web.frame} and {@code shared}. */
package jp.madoguchi.web.users;
