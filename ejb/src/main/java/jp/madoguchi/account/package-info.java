/**
 * 資格確認アカウント. The accounts with which the terminals of an institution are registered: issued
 * together with the approval of an application, listed, annotated, and printed on demand as
 * ユーザ設定情報. Reacts to the approval, so that the review need not know this feature.
 *
 * <p>The password and the activation code exist in clear only on the way into their seal and from
 * it onto the sheet. No entry of the trail, no mail and no staff member sees them.
 */
package jp.madoguchi.account;
