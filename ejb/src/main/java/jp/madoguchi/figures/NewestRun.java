package jp.madoguchi.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.jobs.JobRunState;
import org.hibernate.annotations.Immutable;

/** What the view of that name shows of a job. */
@Entity
@Immutable
class NewestRun {
  @Id private String job;
  private LocalDate night;
  private LocalDate firstNight;

  @Enumerated(EnumType.STRING)
  private JobRunState state;

  protected NewestRun() {}

  Optional<LastNight.Run> run() {
    return LastNight.Run.of(job, night, firstNight, state);
  }
}
