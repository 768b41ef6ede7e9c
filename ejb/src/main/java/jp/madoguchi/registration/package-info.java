/**
 * 新規ユーザー登録. A clinic's user registers for one institution of the register: form, mail with a link
 * that holds for a day, completed user. May use {@code registry} (does the institution exist),
 * {@code mail}, {@code audit}, {@code settings} and {@code shared}; whoever must write to a clinic
 * asks {@link jp.madoguchi.registration.ClinicUsers} for the address.
 */
package jp.madoguchi.registration;
