/**
 * ログイン. Clinics and staff sign in with user name and password; who forgot the password gets a link
 * by mail; who set up 2段階認証 gives a code besides; what is delicate asks for the password again. May
 * use {@code registration} and {@code staff} (who is known), {@code session}, {@code secondfactor},
 * {@code mail}, {@code audit}, {@code settings} and {@code shared}.
 */
package jp.madoguchi.signin;
