package jp.madoguchi.registry;

import java.time.LocalDate;
import java.time.Period;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 生年月日 of a 施術管理者. Used for one comparison and stored nowhere, and nothing writes it out. */
public final class BirthDate {
  /** Id of the form field. */
  public static final String FIELD = "birthDate";

  private static final int YOUNGEST = 18;
  private static final int OLDEST = 110;

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
    return plausible(TypedDate.parse(typed).orElseThrow(BirthDate::refused), today);
  }

  /** From a register, which may know people of any age. */
  public static BirthDate of(LocalDate date) {
    return new BirthDate(date);
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
