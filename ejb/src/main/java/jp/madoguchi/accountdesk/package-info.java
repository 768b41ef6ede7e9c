/**
 * 資格確認アカウントの代行. What the fund's systems see of an institution's accounts, and what they do with one
 * in the owner's place, who is told by mail. No secret of an account is shown here. May use {@code
 * account}, {@code registry}, {@code audit} and {@code shared}.
 */
package jp.madoguchi.accountdesk;
