package jp.madoguchi.feedfile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.madoguchi.registry.InstitutionCode;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.TypedText;

/** One line of a feed. What a column refuses is collected, and its value is null. */
final class FeedRow {
  private final int line;
  private final FeedLayout layout;
  private final List<String> fields;
  private final FeedFaults faults;
  private boolean faulty;

  FeedRow(int line, FeedLayout layout, List<String> fields, FeedFaults faults) {
    this.line = line;
    this.layout = layout;
    this.fields = fields.stream().map(TypedText::trimmed).toList();
    this.faults = faults;
    layout.columns().forEach(this::checkCharacters);
  }

  private void checkCharacters(String column) {
    String raw = raw(column);
    if (raw.indexOf(0xFFFD) >= 0) {
      refuse(column, ErrorCode.FEED_001);
    } else if (!TypedText.isPlain(raw)) {
      refuse(column, ErrorCode.FEED_010);
    }
  }

  int line() {
    return line;
  }

  boolean isFaulty() {
    return faulty;
  }

  /** Trimmed, empty for an empty column. */
  String raw(String column) {
    return fields.get(layout.placeOf(column));
  }

  /** The sentence names the column. */
  void refuse(String column, ErrorCode code) {
    refuse(column, code, column);
  }

  void refuse(String column, ErrorCode code, String argument) {
    faulty = true;
    faults.add(line, column, code, raw(column), argument);
  }

  /**
   * A text for people, null when empty.
   *
   * @param longest in characters
   */
  String text(String column, int longest) {
    String text = raw(column);
    boolean formula = text.startsWith("=") || text.startsWith("@");
    if (formula || text.codePointCount(0, text.length()) > longest) {
      refuse(column, ErrorCode.FEED_010);
    }
    return text.isEmpty() ? null : text;
  }

  String requiredText(String column, int longest) {
    require(column);
    return text(column, longest);
  }

  /** yyyy-MM-dd, null when empty. */
  LocalDate date(String column) {
    String text = raw(column);
    try {
      if (text.isEmpty()) {
        return null;
      }
      if (text.length() == 10) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      // The exception quotes the date and is not kept.
    }
    refuse(column, ErrorCode.FEED_006);
    return null;
  }

  LocalDate requiredDate(String column) {
    require(column);
    return date(column);
  }

  /** Digits in any width and with any hyphens, null when empty. */
  String digits(String column, Pattern pattern) {
    String bare = TypedText.bare(raw(column));
    if (!bare.isEmpty() && !pattern.matcher(bare).matches()) {
      refuse(column, ErrorCode.FEED_008);
    }
    return bare.isEmpty() ? null : bare;
  }

  /** One of some words; the sentence of the refusal names {@code choices}. */
  <T> T choice(String column, Function<String, Optional<T>> meaning, String choices) {
    Optional<T> chosen = meaning.apply(raw(column));
    if (chosen.isEmpty()) {
      refuse(column, ErrorCode.FEED_008, choices);
    }
    return chosen.orElse(null);
  }

  InstitutionCode code() {
    Optional<InstitutionCode> code = InstitutionCode.of(TypedText.folded(raw("機関コード")));
    if (code.isEmpty()) {
      refuse("機関コード", ErrorCode.FEED_004);
    }
    return code.orElse(null);
  }

  void require(String column) {
    if (raw(column).isEmpty()) {
      refuse(column, ErrorCode.FEED_009);
    }
  }

  void requireEmpty(String column, ErrorCode otherwise) {
    if (!raw(column).isEmpty()) {
      refuse(column, otherwise);
    }
  }
}
