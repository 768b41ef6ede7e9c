package jp.madoguchi.jobs;

import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;

/** The jobs of the night, in the order in which they come. */
public enum Job {
  /** 夜間照合. */
  RECONCILIATION("reconciliation", "01:00"),
  /** 期限と保存期間の処理. */
  HOUSEKEEPING("housekeeping", "02:10");

  /** Ends before the offices open. */
  private static final Duration CATCH_UP = Duration.ofHours(6);

  private final String key;
  private final LocalTime dueAt;

  Job(String key, String dueAt) {
    this.key = key;
    this.dueAt = LocalTime.parse(dueAt);
  }

  static Job of(String key) {
    return Stream.of(values()).filter(job -> job.key.equals(key)).findFirst().orElseThrow();
  }

  /** Name of its XML in {@code META-INF/batch-jobs}, and its name in the database. */
  public String key() {
    return key;
  }

  /** When it is due every night, in Japan. */
  public LocalTime dueAt() {
    return dueAt;
  }

  /** Whether it is to run now if it did not run this night. */
  boolean isDue(LocalTime now) {
    return !now.isBefore(dueAt) && now.isBefore(dueAt.plus(CATCH_UP));
  }
}
