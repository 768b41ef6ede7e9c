package jp.madoguchi.web.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobProgress;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.jobs.JobRunView;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.web.frame.Language;

/** Jobs, their steps and their progress in words. */
@Named
@RequestScoped
public class JobWords {
  private static final int MINUTE = 60;
  private static final int TENTH = 10;

  @Inject private Language language;
  @Inject private Clock clock;

  public String job(Job job) {
    return word("job_" + job.key());
  }

  /** A step without a name of its own is called as in the job's XML. */
  public String step(Job job, String step) {
    String key = "step_" + job.key() + "_" + step;
    return texts().containsKey(key) ? texts().getString(key) : step;
  }

  public String state(JobRunState state) {
    return word("state_" + state);
  }

  public String tone(JobRunState state) {
    return switch (state) {
      case WAITING, RUNNING, STOPPING -> "info";
      case STOPPED -> "warning";
      case COMPLETED -> "success";
      case FAILED -> "error";
    };
  }

  /**
   * What is said aloud of a run: the same until the next tenth.
   *
   * @param step that is being worked on, or null
   */
  public String spoken(JobRunView run, JobProgress step) {
    String state = job(run.job()) + " " + state(run.state());
    return step == null
        ? state
        : state + " " + step(run.job(), step.step()) + " " + step.percent() / TENTH * TENTH + "%";
  }

  /** 「12,300 / 50,000 件 (24%) 残り約2分」. */
  public String progress(JobProgress step) {
    String done = word("progress", number(step.read()), number(step.total()), step.percent());
    Long seconds = step.secondsLeft(clock.instant());
    return seconds == null ? done : done + " " + left(seconds);
  }

  private String left(long seconds) {
    return seconds < MINUTE
        ? word("secondsLeft", seconds)
        : word("minutesLeft", Duration.ofSeconds(seconds + MINUTE - 1).toMinutes());
  }

  /** What a person is told about a run that failed; empty when there is nothing to tell. */
  public String message(JobRunView run) {
    return Stream.of(ErrorCode.values())
        .filter(code -> code.code().equals(run.message()))
        .map(
            code -> code.sentence(language.getLocale(), run.reference()) + " (" + code.code() + ")")
        .findFirst()
        .orElse("");
  }

  /** With separators: 1,000,000. */
  public String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A dash for null. */
  public String at(Instant instant) {
    return instant == null ? word("nothing") : Jst.minute(instant);
  }

  private String word(String key, Object... arguments) {
    return MessageFormat.format(texts().getString(key), arguments);
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle("jp.madoguchi.web.jobs.messages", language.getLocale());
  }
}
