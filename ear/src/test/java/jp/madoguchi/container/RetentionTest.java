package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.reconciliation.DiscrepancyKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the night has written and what the register said before is not kept for ever. */
@ExtendWith(ArquillianExtension.class)
class RetentionTest {
  private static final String CHANGES =
      "select c.change from institution_change c join institution i on i.id = c.institution_id"
          + " where i.institution_code = ? and c.change <> 'CHANGED' order by c.change";

  @Test
  void whatTheRegisterSaidBeforeIsForgottenAfterAYear() {
    FeedRowOf nobodys = FeedRowOf.newClinic();
    Feed.released(nobodys.row());
    Feed.released(nobodys.with("取込整骨院", "改名院").with("取込　一郎", "次の　人").row());
    Clinic used = Clinic.registered();
    used.listed().becomes("試験　一郎,", "次の　人,");
    try (LaterTime time = new LaterTime(Duration.ofDays(364))) {
      Nightly.work("purgeRegisterHistory");
      assertThat(Trail.read(CHANGES, nobodys.code()))
          .containsExactly("MANAGER_CAME", "MANAGER_LEFT", "NAME");
      time.andThen(Duration.ofDays(2));
      Nightly.work("purgeRegisterHistory");
      assertThat(Trail.read(CHANGES, nobodys.code())).isEmpty();
      assertThat(Trail.read(CHANGES, used.listed().code()))
          .containsExactly("MANAGER_CAME", "MANAGER_LEFT");
    }
  }

  @Test
  void errorsOfAFeedAreForgottenAfterNinetyDays() {
    Feed feed = Feed.checked(FeedCorpus.FORMULA.file());
    try (LaterTime time = new LaterTime(Duration.ofDays(89))) {
      Nightly.work("purgeFeeds");
      assertThat(feed.faults()).hasSize(1);
      time.andThen(Duration.ofDays(2));
      Nightly.work("purgeFeeds");
      assertThat(feed.faults()).isEmpty();
      assertThat(feed.shown().state()).isEqualTo(FeedState.REFUSED);
      assertThat(feed.shown().counts().errors()).isOne();
    }
  }

  @Test
  void resultsAreForgottenAfterFiveYearsUnlessSomethingWaits() {
    IssuedAccount account = IssuedAccount.first();
    Clinic stands = Clinic.registered();
    Clinic gone = Clinic.registered();
    List.of(stands, gone).forEach(c -> c.listed().becomes("試験　一郎,", "次の　人,"));
    account.clinic().listed().becomes("休止");
    Night night = Night.walked();
    gone.listed().isAsBefore();
    account.clinic().listed().isAsBefore();
    Night.walked();
    try (LaterTime time = new LaterTime(Duration.ofDays(5 * 365 - 2))) {
      Nightly.work("purgeResults");
      assertThat(kept(gone, account)).containsExactly(1L, 2L, 1L);
      time.andThen(Duration.ofDays(5));
      Nightly.work("purgeResults");
      assertThat(kept(gone, account)).containsExactly(0L, 0L, 0L);
      assertThat(FoundDiscrepancy.of(stands.listed().code(), DiscrepancyKind.MANAGER_LEFT))
          .isPresent();
      assertThat(
              Trail.read("select night from reconciliation_run where reference = ?", night.run()))
          .hasSize(1);
    }
  }

  /** What was found about the manager of the one; consequences and stoppages of the other. */
  private static List<Long> kept(Clinic gone, IssuedAccount account) {
    String code = account.clinic().listed().code();
    String of = " where institution_id = (select id from institution where institution_code = ?)";
    return List.of(
        BehindThePortal.number(
            "select count(*) from discrepancy" + of + " and kind = 'MANAGER_LEFT'",
            gone.listed().code()),
        BehindThePortal.number(
            "select count(*) from reconciliation_consequence" + of + " and kind like 'ACCOUNT%'",
            code),
        BehindThePortal.number("select count(*) from stoppage" + of, code));
  }

  @Test
  void aRunIsForgottenAYearAfterItsEndAndSoIsItsBatch() {
    String run = JobDesk.start(Job.HOUSEKEEPING);
    JobDesk.ended(run);
    String instance =
        Trail.read(
                "select e.jobinstanceid from job_execution e join job_run r"
                    + " on r.execution_id = e.jobexecutionid where r.reference = ?",
                run)
            .get(0);
    try (LaterTime time = new LaterTime(Duration.ofDays(364))) {
      Nightly.work("purgeRuns");
      assertThat(rows(run, instance)).containsExactly(1L, 1L);
      time.andThen(Duration.ofDays(2));
      Nightly.work("purgeRuns");
      assertThat(rows(run, instance)).containsExactly(0L, 0L);
    }
  }

  private static List<Long> rows(String run, String instance) {
    return List.of(
        BehindThePortal.number("select count(*) from job_run where reference = ?", run),
        BehindThePortal.number(
            "select count(*) from job_execution where jobinstanceid = ?", Long.valueOf(instance)));
  }
}
