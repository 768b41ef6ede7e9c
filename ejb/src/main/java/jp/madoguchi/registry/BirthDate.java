package jp.madoguchi.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/** 生年月日 of a 施術管理者. Used for one comparison and stored nowhere, and nothing writes it out. */
public final class BirthDate {
  /** Id of the form field. */
  public static final String FIELD = "birthDate";

  private static final int YOUNGEST = 18;
  private static final int OLDEST = 110;
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

  private final LocalDate date;

  private BirthDate(LocalDate date) {
    this.date = date;
  }

  /**
   * 1990-01-01, 19900101, 1990/1/1, 1990年1月1日, 平成2年1月1日, H2.1.1, in any width.
   *
   * @param today in Japan
   * @throws Refusal USE-002 also for a date that never was, an era's year that never was, and ages
   *     under 18 or over 110
   */
  public static BirthDate parse(String typed, LocalDate today) {
    String folded = TypedText.folded(typed).toUpperCase(Locale.ROOT);
    for (Pattern pattern : new Pattern[] {SEPARATED, NAMED, EIGHT}) {
      Matcher matcher = pattern.matcher(folded);
      if (matcher.matches()) {
        return plausible(dateOf(matcher), today);
      }
    }
    throw refused();
  }

  /** From a register, which may know people of any age. */
  public static BirthDate of(LocalDate date) {
    return new BirthDate(date);
  }

  private static LocalDate dateOf(Matcher parts) {
    String era = parts.group(1);
    boolean first = parts.group(2).equals("元");
    int year = first ? 1 : Integer.parseInt(parts.group(2));
    int month = Integer.parseInt(parts.group(4));
    int day = Integer.parseInt(parts.group(5));
    try {
      if (era != null && !era.isEmpty()) {
        return LocalDate.from(JapaneseDate.of(ERAS.get(era), year, month, day));
      }
      if (first) {
        throw refused();
      }
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      // Without the cause, whose message holds what was typed.
      throw refused();
    }
  }

  private static BirthDate plausible(LocalDate date, LocalDate today) {
    int age = Period.between(date, today).getYears();
    if (date.isAfter(today) || age < YOUNGEST || age > OLDEST) {
      throw refused();
    }
    return new BirthDate(date);
  }

  private static Refusal refused() {
    return new Refusal(Problem.of(FIELD, ErrorCode.USE_002));
  }

  /**
   * What the register keeps in place of the date. Bound to the institution, so that equal dates of
   * two institutions cannot be told from each other.
   */
  public String hash(KeyedHash hash, InstitutionCode institution) {
    return hash.of(date.toString(), "registry.birthDate/" + institution.digits());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BirthDate that && date.equals(that.date);
  }

  @Override
  public int hashCode() {
    return date.hashCode();
  }

  @Override
  public String toString() {
    return "BirthDate";
  }
}
