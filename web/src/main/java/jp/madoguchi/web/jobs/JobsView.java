package jp.madoguchi.web.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobHistory;
import jp.madoguchi.jobs.JobList;

/** What the list of jobs shows, read once for each answer. */
@Named
@RequestScoped
public class JobsView {
  @Inject private JobList list;
  @Inject private JobHistory history;
  @Inject private JobsPage page;
  @Inject private JobWords words;

  private List<JobList.Row> rows;
  private JobHistory.Page past;

  public List<JobList.Row> getRows() {
    if (rows == null) {
      rows = list.now();
    }
    return rows;
  }

  public JobHistory.Page getPast() {
    if (past == null) {
      past = history.page(page.getChosen(), page.getAfter());
    }
    return past;
  }

  public List<Job> getJobs() {
    return List.of(Job.values());
  }

  public boolean isOpen() {
    return getRows().stream().anyMatch(row -> isOpen(row));
  }

  public boolean isOpen(JobList.Row row) {
    return row.last() != null && !row.last().state().isOver();
  }

  /** Changes whenever other buttons are right. */
  public String getStates() {
    return getRows().stream()
        .map(row -> row.last() == null ? "" : row.last().reference() + row.last().state())
        .collect(Collectors.joining(" "));
  }

  /** Changes with every tenth and every step. */
  public String getSpoken() {
    return getRows().stream()
        .filter(this::isOpen)
        .map(row -> words.spoken(row.last(), row.current()))
        .collect(Collectors.joining(" "));
  }
}
