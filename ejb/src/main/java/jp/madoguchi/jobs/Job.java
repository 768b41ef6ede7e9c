package jp.madoguchi.jobs;

import java.time.LocalTime;

/** The jobs of the night, in the order in which they come. */
public enum Job {
  /** 夜間照合. */
  RECONCILIATION("reconciliation", "01:00"),
  /** 期限と保存期間の処理. */
  HOUSEKEEPING("housekeeping", "02:10");

  private final String key;
  private final LocalTime dueAt;

  Job(String key, String dueAt) {
    this.key = key;
    this.dueAt = LocalTime.parse(dueAt);
  }

  /** Name of its XML in {@code META-INF/batch-jobs}, and its name in the database. */
  public String key() {
    return key;
  }

  /** When it is due every night, in Japan. */
  public LocalTime dueAt() {
    return dueAt;
  }
}
