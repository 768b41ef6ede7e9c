package jp.madoguchi.container;

import java.util.List;

/** Which mails the portal has written to somebody, sent or not. */
final class Mails {
  private Mails() {}

  /** Their templates, the oldest first; without those of registering and applying. */
  static List<String> ofTheNight(String address) {
    return Trail.read(
        "select template from mail_outbox where recipient = ?"
            + " and template in ('M15', 'M21', 'M22', 'M23') order by id",
        address);
  }
}
