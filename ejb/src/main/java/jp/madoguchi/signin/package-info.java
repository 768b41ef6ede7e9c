/**
 * ログイン. Clinics and staff sign in with user name and password; what is delicate asks for the
 * password again. May use {@code registration} and {@code staff} (who is known), {@code audit} and
 * {@code shared}.
 */
package jp.madoguchi.signin;
