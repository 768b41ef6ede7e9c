/**
 * 職員利用者. The people of the fund who review, approve, operate and audit: invited by mail, given a
 * role, suspended and resumed by an operator. Their user names hold no {@code @}, so they are never
 * taken for a clinic's address. May use {@code registration} (the rules for passwords and
 * addresses), {@code session}, {@code secondfactor}, {@code mail}, {@code audit} and {@code
 * shared}.
 */
package jp.madoguchi.staff;
