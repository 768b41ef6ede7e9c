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

  /** Types each thing wrong once. */
  static final Applicant CAREFUL =
      new Applicant(
          "基金",
          "太郎",
          "契",
          "契0123456-7-8",
          "契0123456-7-8",
          "見本整骨院",
          "0189003341",
          "1975-12-31",
          "kikin01@example.jp");

  /** Types each thing of the application wrong once. */
  static final Applicant HASTY =
      new Applicant(
          "基金",
          "花子",
          "協",
          "400034711",
          "協4000347-1-1",
          "柔道整復施術所（例）",
          "4089007126",
          "昭和43年2月29日",
          "kikin02@example.jp");

  /** Has no birth date at hand, but documents. */
  static final Applicant WITH_DOCUMENTS =
      new Applicant(
          "見本",
          "一郎",
          "協",
          "119000200",
          "協1190002-0-0",
          "サンプル柔整",
          "1180123456",
          "1959-11-03",
          "mihon.ichiro@example.jp");

  String name() {
    return familyName + "　" + givenName;
  }
}
