package jp.madoguchi.browser;

/**
 * Who walks through the guide: a clinic of the sample feed and its 施術管理者.
 *
 * @param symbol 協 or 契
 * @param digits ② of the form, as typed
 */
record Applicant(
    String familyName,
    String givenName,
    String symbol,
    String digits,
    String number,
    String institution,
    String code,
    String born,
    String address) {
  static final String PASSWORD = "Correct-Horse-Battery-9";

  /** The guide's own example. */
  static final Applicant OF_THE_GUIDE =
      new Applicant(
          "埼玉",
          "太郎",
          "協",
          "110123456",
          "協1101234-5-6",
          "埼玉接骨院",
          "1189000517",
          "1990-01-01",
          "saitama.taro@example.jp");

  /** With characters that are easily lost. */
  static final Applicant WITH_RARE_CHARACTERS =
      new Applicant(
          "𠮷田",
          "髙志",
          "契",
          "２８９０００１－０－０",
          "契2890001-0-0",
          "髙﨑𠮷田整骨院",
          "2889001984",
          "昭和59年6月15日",
          "yoshida@example.jp");

  /** Types each thing wrong once; of the invented institutions. */
  static final Applicant CAREFUL =
      new Applicant(
          "山田",
          "太郎",
          "協",
          "協0190100-0-1",
          "協0190100-0-1",
          "山田接骨院",
          "0189980066",
          "1970-07-03",
          "yamada@example.jp");

  /** Types each thing of the application wrong once. */
  static final Applicant HASTY =
      new Applicant(
          "伊藤",
          "由美",
          "契",
          "029010000",
          "契0290100-0-0",
          "伊藤整骨院",
          "0289939607",
          "昭和46年6月25日",
          "ito@example.jp");

  /** Has no birth date at hand, but documents. */
  static final Applicant WITH_DOCUMENTS =
      new Applicant(
          "加藤",
          "髙志",
          "契",
          "039010011",
          "契0390100-1-1",
          "加藤接骨院",
          "0389979219",
          "1979-07-01",
          "kato@example.jp");

  String name() {
    return familyName + "　" + givenName;
  }
}
