package jp.madoguchi.container;

import jp.madoguchi.harness.Mail;
import jp.madoguchi.harness.Mailbox;

/** The mail that the portal has sent, as seen from inside the server. */
final class Sink {
  static final String CONFIRMATION = "メールアドレス登録確認メール";
  static final String REGISTERED = "アカウント登録完了メール";
  static final String ALREADY_REGISTERED = "すでに登録されています";
  static final String RECEIVED = "利用開始申請を受け付けました";
  static final String COMPLETED = "手続きが完了しました";

  static final String RETURNED = "修正をお願いします";
  static final String REMINDED = "修正の期限が近づいています";
  static final String REJECTED = "審査の結果をお知らせします";
  static final String PASSWORD_RESET = "パスワード再設定のご案内";
  static final String PASSWORD_CHANGED = "パスワードを変更しました";
  static final String ACCOUNT_CHANGED = "資格確認アカウントの状態が変わりました";

  private Sink() {}

  static Mailbox mailbox() {
    return new Mailbox(System.getProperty("madoguchi.mail.sink"));
  }

  static Mail newest(String to, String words) {
    return mailbox().newest(to, words);
  }

  /** From the link in the newest mail about a forgotten password. */
  static String resetToken(String to) {
    String link = newest(to, PASSWORD_RESET).link();
    return link.substring(link.indexOf("token=") + "token=".length());
  }
}
