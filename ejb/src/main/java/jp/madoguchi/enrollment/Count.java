package jp.madoguchi.enrollment;

import java.text.Normalizer;
import java.util.OptionalInt;

/** A number of people or things as people type it. */
final class Count {
  private Count() {}

  /**
   * Full-width digits and spaces around are taken; a sign, a fraction or a separator is not.
   *
   * @param typed null counts as empty
   * @return empty unless it is a whole number from 1 to {@code most}
   */
  static OptionalInt read(String typed, int most) {
    String digits = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (!digits.matches("[0-9]{1,9}")) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(digits);
    return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
