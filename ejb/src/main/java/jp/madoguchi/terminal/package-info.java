/**
 * 端末・初期登録. The app of a terminal shows what its ユーザ設定情報 says, once, and the account is bound to
 * that terminal. May use {@code account}, {@code registry} (the 機関コード), {@code audit}, {@code
 * settings} and {@code shared}.
 *
 * <p>No separate hash of the secrets is kept for this: while they are good they lie sealed in the
 * account, because their sheet can be printed again, and the moment they are not they are erased. A
 * hash beside them would outlive them and protect nothing. What is typed is compared with them in
 * constant time.
 */
package jp.madoguchi.terminal;
