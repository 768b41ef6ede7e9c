package jp.madoguchi.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.stream.Stream;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobRunState;
import org.hibernate.annotations.Immutable;

/** What the view of that name shows of a job. */
@Entity
@Immutable
class NewestRun {
  @Id private String job;
  private LocalDate night;

  @Enumerated(EnumType.STRING)
  private JobRunState state;

  protected NewestRun() {}

  LastNight.Run run() {
    Job found = Stream.of(Job.values()).filter(j -> j.key().equals(job)).findFirst().orElseThrow();
    return new LastNight.Run(found, night, state);
  }
}
