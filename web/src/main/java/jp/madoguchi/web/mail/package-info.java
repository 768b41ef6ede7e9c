/** 送信メール: what the operator sees of the outbox. */
package jp.madoguchi.web.mail;
