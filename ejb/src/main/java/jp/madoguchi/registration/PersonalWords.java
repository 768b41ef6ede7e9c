package jp.madoguchi.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What anybody who looks a clinic up would try as its password.
 *
 * @param parts what the password must not contain
 * @param words what makes it easy to guess
 */
record PersonalWords(List<String> parts, List<String> words) {
  private static final int SHORTEST_NUMBER = 7;
  private static final int NUMBER_WITH_PREFECTURE = 9;

  /**
   * @param number the 登録記号番号 or 機関コード in any form; only its digits count
   * @param localPart what stands before the @ of the mail address, or null
   * @param texts names, address, institution; nulls are passed over
   */
  static PersonalWords of(String number, String localPart, String... texts) {
    String digits = number.replaceAll("[^0-9]", "");
    List<String> parts = new ArrayList<>();
    if (digits.length() >= SHORTEST_NUMBER) {
      parts.add(digits);
    }
    if (digits.length() >= NUMBER_WITH_PREFECTURE) {
      parts.add(digits.substring(0, 7));
      parts.add(digits.substring(2, 7));
    }
    if (localPart != null) {
      parts.add(localPart);
    }
    List<String> words =
        Stream.of(texts)
            .filter(text -> text != null)
            .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[@._\\-\\s\\p{Z}]")))
            .toList();
    return new PersonalWords(parts, words);
  }
}
