package jp.madoguchi.browser;

import jp.madoguchi.harness.UsedSecrets;

/**
 * Somebody of a judo-therapy clinic of the invented institutions that no other test uses.
 *
 * @param symbol 協 or 契
 * @param digits ② of the form
 */
record Newcomer(
    String familyName,
    String givenName,
    String symbol,
    String digits,
    String institution,
    String address) {
  static final String PASSWORD = "Correct-Horse-Battery-9";

  static final Newcomer IN_JAPANESE =
      new Newcomer("渡辺", "健一", "協", "209013001", "渡辺接骨院", UsedSecrets.CANARY + "@example.jp");
  static final Newcomer IN_ENGLISH =
      new Newcomer("田中", "美咲", "契", "169013001", "田中接骨院", "tanaka@example.jp");
  static final Newcomer REVIEWED_BY_TWO =
      new Newcomer("佐藤", "一郎", "契", "149013001", "佐藤整骨院", "sato@example.jp");
  static final Newcomer FORGETFUL =
      new Newcomer("池田", "誠", "協", "059013001", "池田接骨院", "ikeda@example.jp");
  static final Newcomer CAREFUL =
      new Newcomer("遠藤", "浩", "契", "099010001", "遠藤整骨院", "endo@example.jp");
  static final Newcomer APPROVED_AT_ONCE =
      new Newcomer("川崎", "誠", "協", "069010100", "川﨑接骨院", "kawasaki@example.jp");
  static final Newcomer SEEN_BY_TWO =
      new Newcomer("橋本", "一朗", "協", "079010100", "橋本接骨院", "hashimoto@example.jp");
  static final Newcomer HANDED_OVER =
      new Newcomer("木村", "薫", "協", "259010110", "木村整骨院", "kimura@example.jp");
  static final Newcomer NEXT_IN_TURN =
      new Newcomer("井上", "健一", "契", "439010101", "井上接骨院", "inoue@example.jp");
  static final Newcomer FORGOTTEN_IN_A_TAB =
      new Newcomer("後藤", "浩", "契", "249010111", "後藤整骨院", "goto@example.jp");
  static final Newcomer COUNTING_YEARS =
      new Newcomer("坂本", "一郎", "協", "199010300", "坂本整骨院", "sakamoto@example.jp");
  static final Newcomer COUNTED =
      new Newcomer("林", "美咲", "契", "259010200", "林接骨院", "hayashi@example.jp");
  static final Newcomer CLOSING =
      new Newcomer(
          "佐藤", "薫", "協", "369010000", "佐藤接骨院", "kaoru." + UsedSecrets.CANARY + "@example.jp");
}
