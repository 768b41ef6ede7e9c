package jp.madoguchi.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Fields written one after the other in the only way they can be written: each with its length in
 * front, so that no two lists of fields give the same text. A field that is null differs from an
 * empty one.
 */
final class CanonicalForm {
  private final StringBuilder text = new StringBuilder();

  private CanonicalForm() {}

  /**
   * @param version of the list of fields; a list that changes gets another one
   */
  static CanonicalForm of(String version) {
    return new CanonicalForm().with(version);
  }

  CanonicalForm with(String field) {
    if (field == null) {
      text.append("-;");
      return this;
    }
    int bytes = field.getBytes(StandardCharsets.UTF_8).length;
    text.append(bytes).append(':').append(field).append(';');
    return this;
  }

  CanonicalForm with(long field) {
    return with(Long.toString(field));
  }

  /** In microseconds, as precise as the databases keep it. */
  CanonicalForm with(Instant field) {
    return field == null
        ? with((String) null)
        : with(ChronoUnit.MICROS.between(Instant.EPOCH, field));
  }

  String text() {
    return text.toString();
  }
}
