package jp.madoguchi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobProgressTest {
  private static final Instant BEGAN = Instant.parse("2026-11-22T17:10:00Z");

  @Test
  void tellsHowMuchIsDoneAndHowLongTheRestTakes() {
    JobProgress progress = step(50_000, 12_300, 0);
    assertThat(progress.percent()).isEqualTo(24);
    assertThat(progress.secondsLeft(BEGAN.plusSeconds(123))).isEqualTo(377);
  }

  @Test
  void goesByThePaceSinceItWasGoneOnWith() {
    assertThat(step(1_000, 600, 500).secondsLeft(BEGAN.plusSeconds(10))).isEqualTo(40);
  }

  @Test
  void knowsNothingBeforeTheFirstPiece() {
    assertThat(step(1_000, 500, 500).secondsLeft(BEGAN.plusSeconds(10))).isNull();
    assertThat(step(0, 0, 0).percent()).isZero();
  }

  @Test
  void moreThanExpectedIsNeverMoreThanAll() {
    assertThat(step(10, 12, 0).percent()).isEqualTo(100);
    assertThat(step(10, 12, 0).total()).isEqualTo(12);
  }

  private static JobProgress step(long expected, long read, long resumedFrom) {
    return new JobProgress("a", expected, read, 0, 0, BEGAN, BEGAN, resumedFrom, null);
  }
}
