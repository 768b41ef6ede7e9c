package jp.madoguchi.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A day that is counted once and for all. */
@Entity
class CountedDay {
  @Id private LocalDate figureDay;
  private Instant countedAt;

  protected CountedDay() {}

  CountedDay(LocalDate day, Instant countedAt) {
    this.figureDay = day;
    this.countedAt = countedAt;
  }
}
