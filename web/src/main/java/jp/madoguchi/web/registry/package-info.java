/** 施設台帳, as the systems of the fund ask it. May use {@code registry} and {@code web.rest}. */
package jp.madoguchi.web.registry;
