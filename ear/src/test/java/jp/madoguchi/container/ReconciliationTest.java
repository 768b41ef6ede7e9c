package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.account.AccountUsage;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobProgress;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.reconciliation.ConsequenceKind;
import jp.madoguchi.reconciliation.ReconciliationRun;
import jp.madoguchi.reconciliation.ReconciliationRuns;
import jp.madoguchi.reconciliation.RunRows;
import jp.madoguchi.shared.Jst;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 夜間照合 (docs/domain.md): what a night does, and that it does everything once. */
@ExtendWith(ArquillianExtension.class)
class ReconciliationTest {
  /** Everything that a night may write, but the account that it gives of itself. */
  private static final List<String> TABLES =
      List.of(
          "institution",
          "terminal_account",
          "portal_user",
          "enrollment_application",
          "stoppage",
          "told_change",
          "discrepancy",
          "reconciliation_consequence");

  /** The first of January and thirty more, after all others. */
  private static final String MONTH_OF_RUNS =
      "insert into reconciliation_run (run_id, reference, night, started_at, institutions, users,"
          + " applications, accounts, stopped, resumed, ended, users_closed, told, found, gone,"
          + " open_after) select 9200000000000 + n, 'reconciliation-20990101-' || n, date"
          + " '2099-01-01' + cast(n as integer), current_timestamp, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1"
          + " from generate_series(0, 30) as t(n)";

  @Test
  void theSameNightTwiceChangesNothing() {
    Clinic closed = Issued.accounts(2).clinic();
    Clinic renamed = Clinic.registered();
    closed.listed().becomes("廃止");
    renamed.listed().becomes(renamed.listed().name() + ",", "改名院,");
    Night.walked();
    Map<String, List<String>> once = state();
    List<String> mails = Mails.ofTheNight(closed.address());
    Night again = Night.walked();
    assertThat(state()).isEqualTo(once);
    assertThat(Mails.ofTheNight(closed.address())).isEqualTo(mails).containsExactly("M15");
    assertThat(Mails.ofTheNight(renamed.address())).containsExactly("M23");
    ReconciliationRuns.Counts counts = run(again).run().counts();
    assertThat(counts.stopped() + counts.told() + counts.found() + counts.gone()).isZero();
  }

  @Test
  void aNightThatWasCutOffIsFinishedByTheNextWalk() {
    List<Clinic> closed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      closed.add(Issued.accounts(1).clinic());
    }
    closed.forEach(clinic -> clinic.listed().becomes("廃止"));
    Night night = Night.begun();
    night.begin("proveRegister");
    night.begin("followInstitutions");
    // From the first step on, as if no checkpoint were there: the same run.
    Night.steps().forEach(night::walk);
    Night.steps().forEach(night::walk);
    for (Clinic clinic : closed) {
      assertThat(IssuedAccount.of(clinic, 1).look().stopped()).isTrue();
      assertThat(Mails.ofTheNight(clinic.address())).containsExactly("M15");
      assertThat(Night.deeds(clinic)).hasSize(1);
    }
    assertThat(rows(night, closed.get(0)))
        .containsExactly("ACCOUNT_STOPPED W0000001", "STOPPAGE_TOLD M15");
  }

  @Test
  void oneThatFailsIsLeftForTheNextNightAndHoldsUpNobody() {
    IssuedAccount bad = IssuedAccount.first();
    IssuedAccount good = IssuedAccount.first();
    String address = bad.clinic().address();
    List.of(bad, good).forEach(account -> account.clinic().listed().becomes("廃止"));
    rename(address, "no address");
    try {
      String run = JobDesk.start(Job.RECONCILIATION);
      assertThat(JobDesk.ended(run).state()).isEqualTo(JobRunState.COMPLETED);
      tellsWhatWasChangedAndWhatWasLeft(run);
      assertThat(good.look().stopped()).isTrue();
      assertThat(Mails.ofTheNight(good.clinic().address())).containsExactly("M15");
      assertThat(Night.deeds(bad.clinic())).containsExactly("StopInstitution FAILED");
    } finally {
      rename("no address", address);
    }
    Night.walked();
    assertThat(bad.look().stopped()).isTrue();
    assertThat(Mails.ofTheNight(address)).containsExactly("M15");
    assertThat(Mails.ofTheNight(good.clinic().address())).containsExactly("M15");
  }

  private static void tellsWhatWasChangedAndWhatWasLeft(String run) {
    JobProgress followed = JobDesk.step(run, "followInstitutions");
    assertThat(followed.written()).isPositive();
    assertThat(followed.skipped()).isPositive();
    assertThat(followed.written() + followed.skipped()).isLessThanOrEqualTo(followed.read());
    assertThat(JobPages.as("AUDITOR").step(run, "廃止・休止・再開への対応"))
        .contains(" 件 (100%%) %d %d ".formatted(followed.written(), followed.skipped()));
  }

  /** What no use case can do: a row that the night stumbles over. */
  private static void rename(String from, String to) {
    BehindThePortal.change("update portal_user set address = ? where address = ?", to, from);
  }

  @Test
  void aClosingToComeStopsNothingBeforeItsDay() {
    IssuedAccount account = IssuedAccount.first();
    LocalDate day = LocalDate.now(Bean.of(Clock.class).withZone(Jst.ZONE)).plusDays(3);
    account.clinic().listed().becomes("現存,", "廃止," + day);
    Night.walked();
    assertThat(account.look().stopped()).isFalse();
    try (LaterTime later = new LaterTime(Duration.ofDays(3))) {
      Night.walked();
      assertThat(account.look().stopped()).isTrue();
    }
  }

  @Test
  void aNightBesideAReleaseLeavesForTheNextOneWhatItDidNotSee() {
    IssuedAccount account = IssuedAccount.first();
    Clinic renamed = Clinic.registered();
    List<Object> ended =
        Race.of(
            List.of(
                () -> Night.walked().run().isEmpty(),
                () -> {
                  account.clinic().listed().becomes("廃止");
                  renamed.listed().becomes(renamed.listed().name() + ",", "改名院,");
                  return false;
                }));
    assertThat(ended).containsExactly(false, false);
    Night.walked();
    assertThat(account.look().stopped()).isTrue();
    assertThat(Mails.ofTheNight(account.clinic().address())).containsExactly("M15");
    assertThat(Mails.ofTheNight(renamed.address())).containsExactly("M23");
    assertThat(Night.deeds(account.clinic())).hasSize(1);
  }

  @Test
  void theJobOfThatNameWalksTheSameWay() {
    IssuedAccount account = IssuedAccount.first();
    account.clinic().listed().becomes("休止");
    String run = JobDesk.start(Job.RECONCILIATION);
    assertThat(JobDesk.ended(run).state()).isEqualTo(JobRunState.COMPLETED);
    assertThat(JobDesk.steps(run)).containsExactlyElementsOf(Night.steps());
    assertThat(account.look().stopped()).isTrue();
    assertThat(Mails.ofTheNight(account.clinic().address())).containsExactly("M21");
    Night.walked();
    assertThat(Mails.ofTheNight(account.clinic().address())).containsExactly("M21");
  }

  @Test
  void theRunTellsWhatItComparedFoundAndDid() {
    IssuedAccount account = IssuedAccount.first();
    Clinic clinic = account.clinic();
    clinic.listed().becomes("休止");
    Clinic.verified().submit(1);
    Night night = Night.walked();
    ReconciliationRun.Shown shown = run(night);
    ReconciliationRuns.Counts counts = shown.run().counts();
    assertThat(counts.institutions()).isPositive();
    assertThat(counts.users()).isPositive();
    assertThat(counts.applications()).isPositive();
    assertThat(counts.accounts()).isPositive();
    assertThat(counts.stopped()).isEqualTo(1);
    assertThat(counts.told()).isEqualTo(1);
    assertThat(counts.openAfter()).isNotNull();
    assertThat(shown.run().finishedAt()).isNotNull();
    assertThat(account.look().usage()).isEqualTo(AccountUsage.SUSPENDED);
    List<ReconciliationRuns.Row> last =
        As.role("auditor", "auditor", () -> Bean.of(ReconciliationRuns.class).page(null, 30));
    assertThat(last.get(0)).isEqualTo(shown.run());
    long found = shown.kinds().stream().mapToLong(ReconciliationRun.KindCount::found).sum();
    assertThat(found).isEqualTo(counts.found());
  }

  @Test
  void theTrendIsThatOfTheLastThirtyRuns() {
    BehindThePortal.change(MONTH_OF_RUNS);
    try {
      String page =
          Colleague.acting("AUDITOR").atThePages().get("/office/reconciliation/runs").body();
      String[] chartAndList = page.split("</details>");
      assertThat(chartAndList).hasSize(2);
      for (String table : chartAndList) {
        assertThat(table.split("<th scope=\"row\">")).hasSize(1 + 30);
        assertThat(table).contains("2099-01-02", "2099-01-31").doesNotContain("2099-01-01");
      }
    } finally {
      BehindThePortal.change("delete from reconciliation_run where night >= date '2099-01-01'");
    }
  }

  private static ReconciliationRun.Shown run(Night night) {
    return As.role("auditor", "auditor", () -> Bean.of(ReconciliationRun.class).of(night.run()))
        .orElse(null);
  }

  /** What the run did with a clinic. */
  private static List<String> rows(Night night, Clinic clinic) {
    List<String> rows = new ArrayList<>();
    As.role(
        "auditor",
        "auditor",
        () ->
            Bean.of(RunRows.class)
                .forEach(
                    night.run(),
                    row -> {
                      ConsequenceKind did = row.consequence();
                      if (did != null && row.number().equals(clinic.listed().displayNumber())) {
                        rows.add(did + " " + row.subject());
                      }
                    }));
    return rows;
  }

  private static Map<String, List<String>> state() {
    Map<String, List<String>> state = new TreeMap<>();
    for (String table : TABLES) {
      List<String> rows = new ArrayList<>();
      BehindThePortal.rows("select * from " + table + " order by 1")
          .forEach(row -> rows.add(row.toString().replaceAll("\\[B@\\w+|SerialBlob@\\w+", "")));
      state.put(table, rows);
    }
    return state;
  }
}
