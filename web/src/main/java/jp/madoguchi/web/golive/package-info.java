/**
 * 運用開始日登録. May use {@code golive}, {@code web.frame} and {@code shared}; マイページ and 各種申請 show where
 * it stands.
 */
package jp.madoguchi.web.golive;
