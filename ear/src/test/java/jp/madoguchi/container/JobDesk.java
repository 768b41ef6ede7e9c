package jp.madoguchi.container;

import java.util.List;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobProgress;
import jp.madoguchi.jobs.JobRunDetail;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.jobs.JobRunView;
import jp.madoguchi.jobs.RestartJob;
import jp.madoguchi.jobs.StartJob;
import jp.madoguchi.jobs.StopJob;
import jp.madoguchi.jobs.WatchJobs;

/** An operator at the jobs of the night. */
final class JobDesk {
  private static final String OPERATOR = "olivia";

  private JobDesk() {}

  /** Gives the run's name. */
  static String start(Job job) {
    return As.role("operator", OPERATOR, () -> Bean.of(StartJob.class).start(job));
  }

  static void stop(String run) {
    As.role("operator", OPERATOR, () -> Bean.of(StopJob.class).stop(run));
  }

  static void restart(String run) {
    As.role("operator", OPERATOR, () -> Bean.of(RestartJob.class).restart(run));
  }

  static JobRunDetail.Shown look(String run) {
    return As.role("operator", OPERATOR, () -> Bean.of(JobRunDetail.class).of(run).orElseThrow());
  }

  static List<String> steps(String run) {
    return look(run).steps().stream().map(JobProgress::step).toList();
  }

  /** How far a step is that was begun. */
  static JobProgress step(String run, String name) {
    return look(run).steps().stream()
        .filter(step -> step.step().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static void is(String run, JobRunState state) {
    Eventually.holds(run + " is " + state, () -> watched(run).state() == state);
  }

  static JobRunView ended(String run) {
    Eventually.holds(run + " is over", () -> watched(run).state().isOver());
    return look(run).run();
  }

  /** As it stands when the node has looked after it, which it does every two seconds. */
  private static JobRunView watched(String run) {
    Bean.of(WatchJobs.class).watch();
    return look(run).run();
  }
}
