package jp.madoguchi.web.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Where the next page begins, as a text that means nothing to the caller. */
public final class Cursor {
  private static final String BETWEEN = "\n";
  static final int FIFTY = 50;
  static final int MOST = 100;

  private Cursor() {}

  public static String of(Object... parts) {
    String text = String.join(BETWEEN, List.of(parts).stream().map(Object::toString).toList());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Empty for the first page.
   *
   * @param sent null or empty for the first page
   * @throws Refusal API-010 for what cannot be a cursor of this list
   */
  public static Optional<List<String>> read(String sent, int parts) {
    if (sent == null || sent.isEmpty()) {
      return Optional.empty();
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.UTF_8);
      List<String> read = List.of(text.split(BETWEEN, -1));
      if (read.size() == parts) {
        return Optional.of(read);
      }
    } catch (IllegalArgumentException notBase64) {
      // Refused below, as any other text.
    }
    throw wrong("cursor");
  }

  /**
   * The one thing after which the next page begins.
   *
   * @param sent null or empty for the first page, for which there is none: null
   * @param form empty for what is no such thing
   * @throws Refusal API-010 for what cannot be a cursor of this list
   */
  public static <T> T after(String sent, Function<String, Optional<T>> form) {
    return read(sent, 1)
        .map(parts -> form.apply(parts.get(0)).orElseThrow(() -> wrong("cursor")))
        .orElse(null);
  }

  /** For {@link #after}: the number of a row; empty for what is none. */
  public static Optional<Long> number(String text) {
    return Optional.of(text).filter(t -> t.matches("[0-9]{1,18}")).map(Long::valueOf);
  }

  /**
   * The cursor of the next page, or null on the last.
   *
   * @param rows one more than a page has, only to learn whether there is another page
   * @param most on a page
   */
  public static <T> String next(List<T> rows, int most, Function<T, Object> key) {
    return rows.size() <= most ? null : of(key.apply(rows.get(most - 1)));
  }

  /**
   * How many rows a page has.
   *
   * @param sent null for fifty
   * @throws Refusal API-010 unless from 1 to 100
   */
  public static int limit(String sent) {
    if (sent == null) {
      return FIFTY;
    }
    int limit = sent.matches("[0-9]{1,3}") ? Integer.parseInt(sent) : 0;
    if (limit < 1 || limit > MOST) {
      throw wrong("limit");
    }
    return limit;
  }

  /** API-010: a parameter of the address that cannot be read. */
  public static Refusal wrong(String parameter) {
    return new Refusal(Problem.of(parameter, ErrorCode.API_010, parameter));
  }

  /** API-009. */
  public static Refusal absent() {
    return new Refusal(Problem.of(null, ErrorCode.API_009));
  }
}
