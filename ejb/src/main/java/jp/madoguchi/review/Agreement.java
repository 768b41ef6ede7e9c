package jp.madoguchi.review;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.TypedText;

/** How a line of the application stands to the register. A help for the eye, not a decision. */
public enum Agreement {
  /** 一致. */
  SAME,
  /** 表記ゆれ: the same but for width, kana or the form of a character (高 and 髙). */
  VARIANT,
  /** 不一致. */
  DIFFERENT,
  /** 台帳なし: the register says nothing. */
  NOT_IN_REGISTER,
  /** 照合の対象外: the 担当者 of a 健診実施機関等, whom no register knows. */
  NOT_COMPARED;

  /** Other forms of a character, each followed by its common one. */
  private static final String FORMS = "髙高﨑崎嵜崎濵浜濱浜邊辺邉辺齋斎齊斉澤沢廣広國国眞真德徳惠恵榮栄櫻桜嶋島嶌島龍竜瀨瀬曾曽桒桑𠮷吉條条";

  private static final Map<Integer, Integer> COMMON = common();

  /** The applicant is one of the managers; spaces between family and given name do not matter. */
  static Agreement ofNames(InstitutionKind kind, String applicant, List<String> managers) {
    if (kind == InstitutionKind.CHECKUP_PROVIDER) {
      return NOT_COMPARED;
    }
    if (managers.isEmpty()) {
      return NOT_IN_REGISTER;
    }
    if (holds(managers.stream().map(Agreement::bare), bare(applicant))) {
      return SAME;
    }
    return holds(managers.stream().map(Agreement::common), common(applicant)) ? VARIANT : DIFFERENT;
  }

  /**
   * @param registered null when the register has none
   */
  static Agreement ofPhones(String applied, String registered) {
    if (registered == null || digits(registered).isEmpty()) {
      return NOT_IN_REGISTER;
    }
    return digits(applied).equals(digits(registered)) ? SAME : DIFFERENT;
  }

  private static boolean holds(Stream<String> names, String name) {
    return names.anyMatch(name::equals);
  }

  static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\u3000]", "");
  }

  private static String common(String name) {
    return TypedText.sought(name)
        .codePoints()
        .map(point -> COMMON.getOrDefault(point, point))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Map<Integer, Integer> common() {
    int[] points = FORMS.codePoints().toArray();
    Map<Integer, Integer> common = new HashMap<>();
    for (int i = 0; i < points.length; i += 2) {
      common.put(points[i], points[i + 1]);
    }
    return common;
  }

  private static String digits(String phone) {
    return Normalizer.normalize(phone, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
  }
}
