package jp.madoguchi.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * Which entries somebody wants to see, as typed; each may be null or empty.
 *
 * @param who the actor's whole name
 * @param what the whole name of an action
 * @param object the whole object of an action
 * @param from the first day in Japan
 * @param to the last day in Japan
 */
public record AuditFilter(String who, String what, String object, String from, String to) {
  public static final String FROM = "from";
  public static final String TO = "to";

  public AuditFilter {
    who = TypedText.trimmed(who);
    what = TypedText.trimmed(what);
    object = TypedText.trimmed(object);
    from = TypedText.trimmed(from);
    to = TypedText.trimmed(to);
  }

  /** For the entry about the view itself: {@code who=hanako from=2026-11-01}; empty for all. */
  String text() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("who", who);
    fields.put("what", what);
    fields.put("object", object);
    fields.put(FROM, from);
    fields.put(TO, to);
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> field.getKey() + '=' + field.getValue())
        .collect(Collectors.joining(" "));
  }

  /**
   * @throws Refusal AUD-001 for what is no day, AUD-002 when the first day is after the last
   */
  public Period period() {
    return Period.parse(this);
  }

  /**
   * Whole days in Japan.
   *
   * @param from null when open
   * @param before null when open; the instant itself is outside
   */
  public record Period(Instant from, Instant before) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})");

    private static Period parse(AuditFilter filter) {
      List<Problem> problems = new ArrayList<>();
      LocalDate first = day(filter.from(), AuditFilter.FROM, problems);
      LocalDate last = day(filter.to(), AuditFilter.TO, problems);
      if (first != null && last != null && first.isAfter(last)) {
        problems.add(Problem.of(AuditFilter.TO, ErrorCode.AUD_002));
      }
      if (!problems.isEmpty()) {
        throw new Refusal(problems);
      }
      return new Period(begin(first), last == null ? null : begin(last.plusDays(1)));
    }

    private static LocalDate day(String typed, String field, List<Problem> problems) {
      if (typed.isEmpty()) {
        return null;
      }
      Matcher day = DAY.matcher(TypedText.folded(typed));
      try {
        if (day.matches()) {
          return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
        }
      } catch (DateTimeException noSuchDay) {
        // Falls through to the same problem as any other text.
      }
      problems.add(Problem.of(field, ErrorCode.AUD_001));
      return null;
    }

    private static int number(Matcher day, int group) {
      return Integer.parseInt(day.group(group));
    }

    private static Instant begin(LocalDate day) {
      return day == null ? null : day.atStartOfDay(Jst.ZONE).toInstant();
    }
  }
}
