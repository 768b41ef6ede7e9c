/**
 * 端末・初期登録, as the app in the terminal meets it. May use {@code terminal}, {@code web.rest} and
 * {@code shared}.
 */
package jp.madoguchi.web.terminal;
