package jp.madoguchi.clients;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * A new client as typed.
 *
 * @param scopes keys of {@link Scope}
 * @param lastDay the last day in Japan on which it may call
 * @param perMinute how many requests a minute it may make
 * @param soap whether it may call by SOAP: then its secret is kept, sealed
 */
public record ClientForm(
    String name, Set<String> scopes, String lastDay, String perMinute, boolean soap) {
  public static final String SCOPES = "scopes";
  public static final String LAST_DAY = "lastDay";
  public static final String PER_MINUTE = "perMinute";

  private static final int MOST_YEARS = 2;
  private static final int MOST_PER_MINUTE = 6_000;

  /**
   * @param end the first moment at which it may no longer call
   */
  record Checked(ClientName name, Set<Scope> scopes, Instant end, int perMinute, boolean soap) {}

  /**
   * @throws Refusal CLI-001, CLI-003, CLI-004 and CLI-005, all of them at once
   */
  Checked check(Instant now) {
    List<Problem> problems = new ArrayList<>();
    ClientName checkedName = ClientName.of(TypedText.trimmed(name)).orElse(null);
    if (checkedName == null) {
      problems.add(Problem.of(ClientName.FIELD, ErrorCode.CLI_001));
    }
    Set<Scope> checkedScopes = EnumSet.noneOf(Scope.class);
    scopes.forEach(key -> Scope.of(key).ifPresent(checkedScopes::add));
    if (checkedScopes.isEmpty() || checkedScopes.size() != scopes.size()) {
      problems.add(Problem.of(SCOPES, ErrorCode.CLI_003));
    }
    LocalDate today = LocalDate.ofInstant(now, Jst.ZONE);
    LocalDate day = day(TypedText.folded(lastDay));
    if (day == null || day.isBefore(today) || day.isAfter(today.plusYears(MOST_YEARS))) {
      problems.add(Problem.of(LAST_DAY, ErrorCode.CLI_004, MOST_YEARS));
    }
    int most = number(TypedText.folded(perMinute));
    if (most < 1 || most > MOST_PER_MINUTE) {
      problems.add(Problem.of(PER_MINUTE, ErrorCode.CLI_005, MOST_PER_MINUTE));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    Instant end = day.plusDays(1).atStartOfDay(Jst.ZONE).toInstant();
    return new Checked(checkedName, checkedScopes, end, most, soap);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  /** 0 for what is no number, or too long for one. */
  static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }
}
