/**
 * 職員利用者. The people of the fund who review, approve, operate and audit. Their user names hold no
 * {@code @}, so they are never taken for a clinic's address. May use {@code audit} and {@code
 * shared}.
 */
package jp.madoguchi.staff;
