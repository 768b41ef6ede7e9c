package jp.madoguchi.enrollment;

import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.shared.Jst;

/**
 * 受付番号: {@code U20261122-000123}, the day of submission in Japan and a number. What people quote on
 * the telephone.
 *
 * @param text never null, always in that form
 */
public record ReceiptNumber(String text) implements Serializable {
  private static final Pattern FORM = Pattern.compile("U\\d{8}-\\d{6}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withZone(Jst.ZONE);

  public ReceiptNumber {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a receipt number");
    }
  }

  /**
   * @param number 1 to 999999, from the sequence
   */
  static ReceiptNumber of(Instant submittedAt, long number) {
    return new ReceiptNumber("U%s-%06d".formatted(DAY.format(submittedAt), number));
  }

  /** Reads what stands in a URL; empty if it is no receipt number. */
  public static Optional<ReceiptNumber> read(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new ReceiptNumber(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
