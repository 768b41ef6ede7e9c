package jp.madoguchi.container;

import jp.madoguchi.shared.Refusal;

/** What came of a call, in one word. */
final class Outcome {
  private Outcome() {}

  /** OK, or the code that it was refused with. */
  static String of(Runnable call) {
    try {
      call.run();
      return "OK";
    } catch (Refusal refusal) {
      return refusal.code().code();
    }
  }

  /** The same; instead of OK the newest of the mails that it made. */
  static String withMail(String address, Runnable call) {
    int before = mails(address);
    String outcome = of(call);
    if (outcome.equals("OK") && mails(address) > before) {
      return Trail.read(
              "select template from mail_outbox where recipient = ? order by id desc", address)
          .get(0);
    }
    return outcome;
  }

  private static int mails(String address) {
    return Trail.read("select id from mail_outbox where recipient = ?", address).size();
  }
}
