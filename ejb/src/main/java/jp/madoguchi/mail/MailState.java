package jp.madoguchi.mail;

/** 送信待ち, 送信済み, 送信できず: where a mail stands. */
public enum MailState {
  QUEUED,
  SENT,
  /** Given up a day after it was written. */
  DEAD
}
