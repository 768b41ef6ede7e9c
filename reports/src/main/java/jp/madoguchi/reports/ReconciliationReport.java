package jp.madoguchi.reports;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands on one 照合結果報告書. All texts are already words for people, all times Japan time; no
 * value is null unless its record says so.
 *
 * @param issuer whose report it is
 * @param printedAt when these figures were read
 * @param discrepancies kind by kind, in the order of printing; read once and row by row, so that
 *     they need not be held all at once
 * @param nights the runs before and this one, in the order of printing
 */
public record ReconciliationReport(
    String issuer,
    LocalDateTime printedAt,
    Run run,
    List<Generation> generations,
    List<Figure> compared,
    List<Figure> changed,
    List<Figure> discrepanciesByKind,
    Iterable<Discrepancy> discrepancies,
    List<Night> nights) {

  public ReconciliationReport {
    requireNonNull(issuer, "issuer");
    requireNonNull(printedAt, "printedAt");
    requireNonNull(run, "run");
    requireNonNull(discrepancies, "discrepancies");
    generations = List.copyOf(generations);
    compared = List.copyOf(compared);
    changed = List.copyOf(changed);
    discrepanciesByKind = List.copyOf(discrepanciesByKind);
    nights = List.copyOf(nights);
  }

  /**
   * @param name 実行名
   * @param night the day for which it ran
   * @param endedAt null while it runs
   */
  public record Run(
      String name, LocalDate night, LocalDateTime startedAt, LocalDateTime endedAt, String state) {}

  /**
   * A register as it was in force.
   *
   * @param releasedBy who released it and when
   */
  public record Generation(String layout, String number, LocalDate asOf, String releasedBy) {}

  /** Something counted. */
  public record Figure(String label, long count) {}

  /**
   * @param subject what of the institution it is about, or empty
   * @param before or empty
   * @param after or empty
   * @param note what people wrote about it, or empty
   */
  public record Discrepancy(
      String kind,
      String institutionCode,
      String institutionName,
      String subject,
      String before,
      String after,
      String state,
      String note) {}

  /**
   * One run of the trend.
   *
   * @param open how many discrepancies waited for a person at its end; null before it
   */
  public record Night(
      LocalDate night, String state, long compared, long changed, long discrepancies, Long open) {}
}
