/**
 * 夜間の見張り. What looks after the night itself: the operators are told of a run that failed, and the
 * verification of the audit trail begins. Touches {@code jobs}, {@code audit}, {@code mail}, and
 * {@code staff} for the operators' addresses.
 */
package jp.madoguchi.nightwatch;
