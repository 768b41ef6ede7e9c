/**
 * 利用者. The clinics' users: what a clinic does about its own, 登録情報変更 and 利用終了, and what operators do
 * about them, who find, unlock, suspend and resume them; locks of staff are lifted here, too. May
 * use {@code registration} (whose user it is), {@code registry} (whose institution), {@code
 * enrollment} and {@code account} (which a change or the end of the use concerns), {@code signin}
 * (locks), {@code session}, {@code secondfactor} and {@code draft} (which follow a new address),
 * {@code mail}, {@code audit} and {@code shared}. Shows no password and no secret.
 */
package jp.madoguchi.users;
