/**
 * 利用者. The clinics' users as the operators see them: found, unlocked, suspended and resumed; locks
 * of staff are lifted here, too. May use {@code registration} (whose user it is), {@code signin}
 * (locks), {@code session}, {@code secondfactor} and {@code draft} (which follow a new address),
 * {@code mail}, {@code audit} and {@code shared}. Shows no password and no secret.
 */
package jp.madoguchi.users;
