package jp.madoguchi.mail;

import java.util.Set;

/**
 * The mails of the portal, numbered as in the project's list of mails. The text stands beside this
 * class, {@code M01_ja.txt} and so on: the subject, an empty line, the body.
 */
public enum MailTemplate {
  /** メールアドレスの確認: the link that completes a registration, of which institution, until when. */
  M01("name", "institution", "number", "link", "until"),
  /** ユーザー登録の完了. */
  M02("name", "userName"),
  /** 利用開始申請の受付. */
  M03("name", "institution", "receiptNumber"),
  /** 利用開始申請の手続完了. */
  M04("name", "institution", "receiptNumber"),
  /** 利用開始申請の差戻し: what to correct, why, and until when. */
  M05("name", "institution", "receiptNumber", "fields", "reason", "until"),
  /** 利用開始申請の却下. */
  M06("name", "institution", "receiptNumber", "reason"),
  /**
   * 登録済みのメールアドレスか施設で登録が試みられた; {@code name} is that of the registered user where the address is
   * registered.
   */
  M07("name"),
  /** パスワードの再設定: the link, and until when it is valid. */
  M12("name", "link", "until"),
  /** パスワードが変わった. */
  M13("name", "at"),
  /** 資格確認アカウントの利用停止・利用再開・再発行・利用終了: what was done, without any secret. */
  M14("name", "institution", "account", "at", "done"),
  /** 廃止の反映: the accounts are stopped, and until when they can come back. */
  M15("name", "institution", "until"),
  /** 差戻しの期限のお知らせ: a returned application will soon count as withdrawn. */
  M17("name", "institution", "receiptNumber", "until"),
  /** 取込の確認のお願い: to the operators, about a file of the watched folder that needs a person. */
  M18("name", "file", "feed", "reason"),
  /** 利用停止のお知らせ: an operator has suspended the user, and why. */
  M19("name", "at", "reason"),
  /** 利用再開のお知らせ: the user can sign in again. */
  M20("name", "at"),
  /** 休止の反映: the accounts are stopped. */
  M21("name", "institution"),
  /** 再開の反映: the accounts are usable again. */
  M22("name", "institution"),
  /** 台帳の記載の変更: name or address became another one. */
  M23("name", "institution", "changes"),
  /** 夜間処理の失敗: to the operators, about a run that nobody goes on with but a person. */
  M24("name", "job", "night", "run", "reason"),
  /** 利用終了: the user has ended the use of the portal. */
  M28("name", "at"),
  /**
   * 審査の期限超過のお知らせ: to the approvers, how many cases and the receipt numbers of the first of them.
   */
  M29("name", "count", "receipts"),
  /** 職員利用者への招待: the link with which the first password is chosen, and until when it is valid. */
  M30("name", "userName", "link", "until"),
  /** 職員利用者の登録の変更: what an operator did. */
  M31("name", "at", "done"),
  /** メールアドレス変更の確認, to the new one: the link with which the change is made. */
  M32("name", "link", "until"),
  /** メールアドレス変更の受付, to the old one: what will happen until when. */
  M33("name", "at", "until"),
  /** メールアドレス変更の完了, to both. */
  M34("name", "at"),
  /** 登録情報の変更: name or telephone number became another one. */
  M35("name", "at");

  private final Set<String> names;

  MailTemplate(String... names) {
    this.names = Set.of(names);
  }

  /** The names of the values that the caller gives. */
  public Set<String> names() {
    return names;
  }
}
