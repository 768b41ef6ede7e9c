/** 資格確認アカウント管理: the clinic's pages of its accounts, and the door through which a ユーザ設定情報 leaves. */
package jp.madoguchi.web.account;
