/**
 * 利用者: for a clinic its own 登録情報変更 and 利用終了, for the operators all of them. May use {@code users},
 * {@code signin} and {@code web.signin} (the password once more), {@code web.frame} and {@code
 * shared}.
 */
package jp.madoguchi.web.users;
