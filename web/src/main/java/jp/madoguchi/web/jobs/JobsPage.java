package jp.madoguchi.web.jobs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Stream;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.RestartJob;
import jp.madoguchi.jobs.StartJob;
import jp.madoguchi.jobs.StopJob;
import jp.madoguchi.web.frame.Problems;
import org.primefaces.PrimeFaces;

/**
 * 夜間処理の一覧: what a person asks for, each after a dialog. While a job runs, the page looks again
 * every two seconds; it says aloud only what is new by a tenth.
 */
@Named
@ViewScoped
public class JobsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE = "/admin/jobs/jobs?faces-redirect=true&job=";

  @Inject private StartJob startJob;
  @Inject private StopJob stopJob;
  @Inject private RestartJob restartJob;
  @Inject private Problems problems;
  @Inject private JobsView view;

  private String job;
  private String after;
  private Deed deed;
  private String asked;
  private String seen;
  private String spoken;
  private boolean watching;

  /** What is asked for. */
  public enum Deed {
    START,
    STOP,
    RESTART
  }

  public void load() {
    seen = view.getStates();
    spoken = view.getSpoken();
    watching = view.isOpen();
  }

  /**
   * @param of the job's key, or the run's name
   */
  public void ask(Deed deed, String of) {
    this.deed = deed;
    this.asked = of;
    problems.ask("jobs:confirm");
  }

  public String act() {
    switch (deed) {
      case START -> {
        job = asked;
        startJob.start(getChosen());
      }
      case STOP -> stopJob.stop(asked);
      case RESTART -> restartJob.restart(asked);
    }
    return HERE + getChosen().key();
  }

  /** The buttons are made anew only when they change, so that nobody loses one under the finger. */
  public void look() {
    if (!view.getStates().equals(seen)) {
      seen = view.getStates();
      watching = view.isOpen();
      PrimeFaces.current().ajax().update("jobs:all", "history");
    }
    if (!view.getSpoken().equals(spoken)) {
      spoken = view.getSpoken();
      PrimeFaces.current().ajax().update("jobs:spoken");
    }
  }

  /**
   * As the page was last shown: a look that was asked for while a job went on is heard also when
   * the job is over by now.
   */
  public boolean isWatching() {
    return watching;
  }

  /** Whose history is shown. */
  public Job getChosen() {
    return chosen(job);
  }

  private static Job chosen(String key) {
    return Stream.of(Job.values()).filter(j -> j.key().equals(key)).findFirst().orElse(first());
  }

  private static Job first() {
    return Job.values()[0];
  }

  public Deed getDeed() {
    return deed;
  }

  public String getAsked() {
    return asked;
  }

  public String getJob() {
    return job;
  }

  public void setJob(String job) {
    this.job = job;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
