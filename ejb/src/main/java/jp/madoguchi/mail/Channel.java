package jp.madoguchi.mail;

/** How a row of the outbox leaves. */
enum Channel {
  MAIL,
  /** To a system, over HTTP. */
  WEBHOOK
}
