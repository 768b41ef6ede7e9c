package jp.madoguchi.review;

import java.text.Normalizer;
import java.util.List;

/**
 * How a line of the application stands to the register. A help for the eye, not a decision: it is
 * strict, so that a variant of a character (高 and 髙) is left to the person.
 */
public enum Agreement {
  /** 一致. */
  SAME,
  /** 不一致. */
  DIFFERENT,
  /** 台帳なし: the register says nothing. */
  NOT_IN_REGISTER;

  /** The applicant is one of the managers; spaces between family and given name do not matter. */
  static Agreement ofNames(String applicant, List<String> managers) {
    if (managers.isEmpty()) {
      return NOT_IN_REGISTER;
    }
    String name = bare(applicant);
    return managers.stream().map(Agreement::bare).anyMatch(name::equals) ? SAME : DIFFERENT;
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

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\u3000]", "");
  }

  private static String digits(String phone) {
    return Normalizer.normalize(phone, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
  }
}
