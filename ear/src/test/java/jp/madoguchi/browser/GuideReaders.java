package jp.madoguchi.browser;

import jp.madoguchi.shared.InstitutionKind;

/** Who follows the guides: for each kind one at a PC and one on a telephone. */
final class GuideReaders {
  private GuideReaders() {}

  static Applicant of(InstitutionKind kind, Width width) {
    boolean pc = width == Width.PC;
    return switch (kind) {
      case JUDO_CLINIC -> pc ? ofTheGuide() : withRareCharacters();
      case AHAKI_CLINIC -> pc ? secondManager() : travelling();
      case CHECKUP_PROVIDER -> pc ? pharmacy() : dentist();
      case MIDWIFERY_HOME -> pc ? midwife() : otherMidwife();
    };
  }

  /** The guide's own example. */
  private static Applicant ofTheGuide() {
    return Applicant.judo(
        "埼玉",
        "太郎",
        "協",
        "110123456",
        "協1101234-5-6",
        "埼玉接骨院",
        "1189000517",
        "1990-01-01",
        "saitama.taro@example.jp");
  }

  /** With characters that are easily lost. */
  private static Applicant withRareCharacters() {
    return Applicant.judo(
        "𠮷田",
        "髙志",
        "契",
        "２８９０００１－０－０",
        "契2890001-0-0",
        "髙﨑𠮷田整骨院",
        "2889001984",
        "昭和59年6月15日",
        "yoshida@example.jp");
  }

  /** Of two managers on one number the second; types the number as another form has it. */
  private static Applicant secondManager() {
    return new Applicant(
        InstitutionKind.AHAKI_CLINIC,
        "按摩",
        "本子",
        "",
        "契1190001234",
        "1190001234",
        "見本鍼灸マッサージ院",
        "1199002765",
        "1971-09-09",
        "ahaki1@example.jp");
  }

  /** Has no premises. */
  private static Applicant travelling() {
    return new Applicant(
        InstitutionKind.AHAKI_CLINIC,
        "出張",
        "専",
        "",
        "２７９０００４５６７",
        "2790004567",
        "出張専門見本治療院",
        "2799008312",
        "昭和55年10月10日",
        "ahaki2@example.jp");
  }

  /** Shares prefecture and seven digits with the dentist. */
  private static Applicant pharmacy() {
    return new Applicant(
        InstitutionKind.CHECKUP_PROVIDER,
        "健診",
        "薫",
        "東京都",
        "9900028",
        "1349900028",
        "見本薬局",
        "1349900028",
        "",
        "kenshin1@example.jp");
  }

  private static Applicant dentist() {
    return new Applicant(
        InstitutionKind.CHECKUP_PROVIDER,
        "歯科",
        "直樹",
        "東京都",
        "９９０００２８",
        "1339900028",
        "見本歯科医院",
        "1339900028",
        "",
        "kenshin2@example.jp");
  }

  private static Applicant midwife() {
    return new Applicant(
        InstitutionKind.MIDWIFERY_HOME,
        "助産",
        "育",
        "東京都",
        "9006640",
        "1359006640",
        "見本助産院",
        "1359006640",
        "1966-05-05",
        "josan1@example.jp");
  }

  private static Applicant otherMidwife() {
    return new Applicant(
        InstitutionKind.MIDWIFERY_HOME,
        "助産",
        "望",
        "大阪府",
        "９００７７７１",
        "2759007771",
        "見本第二助産院",
        "2759007771",
        "昭和47年2月2日",
        "josan2@example.jp");
  }
}
