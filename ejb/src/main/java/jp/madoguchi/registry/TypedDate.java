package jp.madoguchi.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.shared.TypedText;

/** A date as people write it, by either calendar. */
public final class TypedDate {
  private static final Map<String, JapaneseEra> ERAS =
      Map.ofEntries(
          Map.entry("明治", JapaneseEra.MEIJI),
          Map.entry("M", JapaneseEra.MEIJI),
          Map.entry("㍾", JapaneseEra.MEIJI),
          Map.entry("大正", JapaneseEra.TAISHO),
          Map.entry("T", JapaneseEra.TAISHO),
          Map.entry("㍽", JapaneseEra.TAISHO),
          Map.entry("昭和", JapaneseEra.SHOWA),
          Map.entry("S", JapaneseEra.SHOWA),
          Map.entry("㍼", JapaneseEra.SHOWA),
          Map.entry("平成", JapaneseEra.HEISEI),
          Map.entry("H", JapaneseEra.HEISEI),
          Map.entry("㍻", JapaneseEra.HEISEI),
          Map.entry("令和", JapaneseEra.REIWA),
          Map.entry("R", JapaneseEra.REIWA),
          Map.entry("㋿", JapaneseEra.REIWA));
  private static final String ERA_NAMES = "(明治|大正|昭和|平成|令和|[MTSHR㍾㍽㍼㍻㋿])?";

  /** 1990-1-1, 1990/1/1, 1990.1.1, and with an era in front of its year. */
  private static final Pattern SEPARATED =
      Pattern.compile(ERA_NAMES + "(\\d{1,4}|元)([-/.])(\\d{1,2})\\3(\\d{1,2})");

  private static final Pattern NAMED =
      Pattern.compile(ERA_NAMES + "(\\d{1,4}|元)(年)(\\d{1,2})月(\\d{1,2})日?");
  private static final Pattern EIGHT = Pattern.compile("()(\\d{4})()(\\d{2})(\\d{2})");

  private TypedDate() {}

  /**
   * 1990-01-01, 19900101, 1990/1/1, 1990年1月1日, 平成2年1月1日, H2.1.1, in any width; empty also for a
   * date that never was and an era's year that never was.
   */
  public static Optional<LocalDate> parse(String typed) {
    String folded = TypedText.folded(typed).toUpperCase(Locale.ROOT);
    for (Pattern pattern : new Pattern[] {SEPARATED, NAMED, EIGHT}) {
      Matcher matcher = pattern.matcher(folded);
      if (matcher.matches()) {
        return dateOf(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> dateOf(Matcher parts) {
    String era = parts.group(1);
    boolean first = parts.group(2).equals("元");
    int year = first ? 1 : Integer.parseInt(parts.group(2));
    int month = Integer.parseInt(parts.group(4));
    int day = Integer.parseInt(parts.group(5));
    try {
      if (era != null && !era.isEmpty()) {
        return Optional.of(LocalDate.from(JapaneseDate.of(ERAS.get(era), year, month, day)));
      }
      return first ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // Its message holds what was typed, which may be a birth date.
      return Optional.empty();
    }
  }
}
