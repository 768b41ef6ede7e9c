package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.feed.FeedHistory;
import jp.madoguchi.figures.LastNight;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobHistory;
import jp.madoguchi.jobs.JobList;
import jp.madoguchi.jobs.JobRunDetail;
import jp.madoguchi.mail.OutboxList;
import jp.madoguchi.reconciliation.Discrepancies;
import jp.madoguchi.reconciliation.DiscrepancyDetail;
import jp.madoguchi.reconciliation.DiscrepancyKind;
import jp.madoguchi.reconciliation.ReconciliationRun;
import jp.madoguchi.reconciliation.ReconciliationRuns;
import jp.madoguchi.reconciliation.RunRows;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person sees of the night takes the same few statements, however much there is of it. */
@ExtendWith(ArquillianExtension.class)
class NightListsTest {
  @Test
  void discrepanciesAndRunsTakeOneStatementEach() {
    FoundDiscrepancy one = managerLeft();
    String run = one.look().run();
    assertThat(managerLeft().look().run()).isNotEqualTo(run);
    assertThat(statements(() -> page(new Discrepancies.Filter(null, null, run)))).isOne();
    assertThat(statements(() -> page(Discrepancies.Filter.ALL))).isOne();
    assertThat(statements(() -> Bean.of(DiscrepancyDetail.class).of(one.reference()))).isOne();
    assertThat(statements(() -> Bean.of(ReconciliationRuns.class).page(null, 30))).isOne();
    assertThat(statements(() -> Bean.of(ReconciliationRun.class).of(run))).isOne();
    assertThat(statements(() -> read(run))).isOne();
  }

  @Test
  void theJobsTakeTheSameStatementsWhateverTheyDid() {
    String run = JobDesk.start(Job.HOUSEKEEPING);
    JobDesk.ended(run);
    assertThat(statements(() -> Bean.of(JobList.class).now())).isOne();
    assertThat(statements(() -> Bean.of(LastNight.class).now())).isOne();
    assertThat(statements(() -> Bean.of(JobHistory.class).page(Job.HOUSEKEEPING, null))).isOne();
    assertThat(statements(() -> Bean.of(JobRunDetail.class).of(run))).isEqualTo(3);
  }

  @Test
  void feedsAndMailsTakeAsManyOnEveryPage() {
    assertThat(statements(() -> Bean.of(FeedHistory.class).page(null))).isEqualTo(2);
    assertThat(statements(() -> Bean.of(OutboxList.class).page(OutboxList.Show.ALL, null))).isOne();
  }

  private static FoundDiscrepancy managerLeft() {
    Clinic clinic = Clinic.registered();
    clinic.listed().becomes("試験　一郎,", "次の　人,");
    Night.walked();
    return FoundDiscrepancy.of(clinic.listed().code(), DiscrepancyKind.MANAGER_LEFT).orElseThrow();
  }

  private static Discrepancies.Page page(Discrepancies.Filter filter) {
    return Bean.of(Discrepancies.class).page(filter, null);
  }

  private static boolean read(String run) {
    Bean.of(RunRows.class).forEach(run, row -> assertThat(row).isNotNull());
    return true;
  }

  private static int statements(Callable<?> query) {
    List<String> asked = Statements.of(() -> As.role("operator", "operator", query));
    return asked.size();
  }
}
