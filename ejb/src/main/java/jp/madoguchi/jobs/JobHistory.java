package jp.madoguchi.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** 実行履歴 of a job, the newest first. */
@Stateless
@RolesAllowed({"operator", "auditor"})
public class JobHistory {
  private static final int ROWS = 20;

  @Inject private JobRuns runs;

  /**
   * @param next to be given for the rows after these, or null
   */
  public record Page(List<JobRunView> rows, String next) {}

  /**
   * @param after of the last run seen; null or unknown for the first page
   */
  public Page page(Job job, String after) {
    long before =
        after == null ? Long.MAX_VALUE : runs.of(after).map(JobRun::id).orElse(Long.MAX_VALUE);
    List<JobRun> found = runs.before(job, before, ROWS + 1);
    List<JobRunView> rows = found.stream().limit(ROWS).map(JobRun::view).toList();
    return new Page(rows, found.size() > ROWS ? rows.get(ROWS - 1).reference() : null);
  }
}
