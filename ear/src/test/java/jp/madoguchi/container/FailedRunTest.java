package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.reconciliation.ReconciliationRun;
import jp.madoguchi.reconciliation.ReconciliationRuns;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A run of which a table is gone, until somebody has put it back. */
@ExtendWith(ArquillianExtension.class)
class FailedRunTest {
  private static final String TOLD =
      "select recipient from mail_outbox where template = 'M24' order by id";

  @Test
  void isShownAndToldToTheOperatorsOnceAndGoesOnWhenOneOfThemSaysSo() {
    List<String> before = Trail.read(TOLD);
    String run;
    BehindThePortal.change("alter table told_change rename to told_change_away");
    try {
      run = JobDesk.start(Job.RECONCILIATION);
      assertThat(JobDesk.ended(run).state()).isEqualTo(JobRunState.FAILED);
    } finally {
      BehindThePortal.change("alter table told_change_away rename to told_change");
    }
    assertThat(JobDesk.look(run).run().message()).isEqualTo("JOB-004");
    assertThat(result(run).state()).isEqualTo(JobRunState.FAILED);
    assertThat(toldSince(before)).contains("operator@staff.example.jp").doesNotHaveDuplicates();
    assertThat(Sink.newest("operator@staff.example.jp", "夜間処理が失敗しました").text())
        .contains("夜間照合", run, "続きから再開", "JOB-004");
    int told = Trail.read(TOLD).size();
    JobDesk.restart(run);
    assertThat(JobDesk.ended(run).state()).isEqualTo(JobRunState.COMPLETED);
    assertThat(result(run).state()).isEqualTo(JobRunState.COMPLETED);
    assertThat(Trail.read(TOLD)).hasSize(told);
  }

  private static List<String> toldSince(List<String> before) {
    List<String> told = new ArrayList<>(Trail.read(TOLD));
    return told.subList(before.size(), told.size());
  }

  private static ReconciliationRuns.Row result(String run) {
    return As.role("auditor", "auditor", () -> Bean.of(ReconciliationRun.class).of(run))
        .orElseThrow()
        .run();
  }
}
