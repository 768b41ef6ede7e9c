package jp.madoguchi.golive;

import java.io.Serializable;
import java.time.LocalDate;
import jp.madoguchi.registry.TypedDate;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * The days that can be a 運用開始日, both ends included: not before the first account nor the start of
 * the service, and at most a year ahead.
 */
public record GoLiveWindow(LocalDate first, LocalDate last) implements Serializable {
  /** Id of the form field. */
  public static final String FIELD = "day";

  private static final LocalDate START_OF_THE_SERVICE = LocalDate.of(2024, 4, 1);
  private static final int MOST_DAYS = 365;

  /**
   * @param usedSince 利用開始年月日 of the first account
   * @param today in Japan
   */
  static GoLiveWindow of(LocalDate usedSince, LocalDate today) {
    LocalDate first = usedSince.isBefore(START_OF_THE_SERVICE) ? START_OF_THE_SERVICE : usedSince;
    return new GoLiveWindow(first, today.plusDays(MOST_DAYS));
  }

  /**
   * @throws Refusal OPS-001 for what is no date, and for one that lies outside
   */
  LocalDate parse(String typed) {
    return TypedDate.parse(typed)
        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
        .orElseThrow(() -> new Refusal(Problem.of(FIELD, ErrorCode.OPS_001, first, last)));
  }
}
