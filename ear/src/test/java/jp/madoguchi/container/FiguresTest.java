package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.automation.ApproveStraight;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.figures.LeadTime;
import jp.madoguchi.figures.MinistryFigures;
import jp.madoguchi.figures.Throughput;
import jp.madoguchi.figures.Workload;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.InstitutionKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FiguresTest {
  private static final String DASHBOARD = "/office/figures/dashboard";

  @Test
  void whatWaitsIsCountedAsItIsNow() {
    Workload.Now before = now();
    ReceiptNumber receipt = Clinic.verified().submit(1);
    assertThat(now().open()).isEqualTo(before.open() + 1);
    assertThat(now().overdue()).isEqualTo(before.overdue());
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
    assertThat(now())
        .isEqualTo(
            new Workload.Now(
                before.open(), before.overdue(), before.returned(), before.done() + 1));
    ReceiptNumber returned = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(returned);
    Reviewer.HANAKO.sendBack(returned);
    assertThat(now().returned()).isEqualTo(before.returned() + 1);
  }

  @Test
  void whatWaitsIsCountedByOneStatement() {
    assertThat(Statements.of(FiguresTest::now)).hasSize(1);
  }

  @Test
  void theMinistryIsToldOfApplicationsThatStandAndOfRegisteredTerminals() {
    // Other tests have seen nights to come.
    countAnew();
    MinistryFigures.Row before = tokyo();
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    assertCounted(before.applied() + 1, before.prepared());
    clinic.withdraw(receipt);
    assertCounted(before.applied(), before.prepared());
    ReceiptNumber rejected = clinic.submit(1);
    Reviewer.HANAKO.claim(rejected);
    Reviewer.HANAKO.propose(rejected);
    assertCounted(before.applied() + 1, before.prepared());
    Reviewer.TARO.confirm(rejected);
    assertCounted(before.applied(), before.prepared());
    IssuedAccount account = IssuedAccount.first();
    assertCounted(before.applied() + 1, before.prepared());
    Terminal.withSheetOf(account).register();
    assertCounted(before.applied() + 1, before.prepared() + 1);
  }

  @Test
  void theMinistryIsToldOfGoLiveDatesOfInstitutionsThatHaveNotClosed() {
    // Other tests have seen nights to come.
    countAnew();
    int before = tokyo().live();
    Clinic clinic = Issued.accounts(1).clinic();
    assertThat(counted().live()).isEqualTo(before);
    GoLive goLive = GoLive.of(clinic);
    goLive.register(GoLive.today().plusDays(10));
    assertThat(counted().live()).isEqualTo(before + 1);
    goLive.clear();
    assertThat(counted().live()).isEqualTo(before);
    goLive.register(GoLive.today());
    assertThat(counted().live()).isEqualTo(before + 1);
    clinic.listed().becomes("廃止");
    assertThat(counted().live()).isEqualTo(before);
  }

  private static MinistryFigures.Row counted() {
    Nightly.work("countFigures");
    return tokyo();
  }

  private static void assertCounted(int applied, int prepared) {
    Nightly.work("countFigures");
    assertThat(tokyo())
        .extracting(MinistryFigures.Row::applied, MinistryFigures.Row::prepared)
        .containsExactly(applied, prepared);
  }

  @Test
  void theNightCountsTheDayThatIsOver() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
    considered(0);
    ReceiptNumber sampled = considered(100);
    Reviewer.HANAKO.claim(sampled);
    Reviewer.HANAKO.approve(sampled);
    try (LaterTime later = new LaterTime(Duration.ofDays(1))) {
      // Other tests have seen nights to come.
      countAnew();
      Throughput.Month all = month(null, null);
      assertThat(all.counted()).isTrue();
      assertThat(all.days()).hasSize(30);
      Throughput.Day day = all.days().get(29);
      assertThat(day.received()).isPositive();
      assertThat(day.decided()).isPositive();
      assertThat(day.straight()).isPositive();
      assertThat(day.sampled()).isPositive();
      assertThat(day.straight() + day.sampled()).isLessThan(day.decided());
      assertThat(day.lead().cases()).isEqualTo(day.decided());
      assertThat(day.lead().median()).isPositive();
      Throughput.Day tokyo = month(InstitutionKind.JUDO_CLINIC, "13").days().get(29);
      assertThat(tokyo.decided()).isPositive();
      assertThat(month(InstitutionKind.JUDO_CLINIC, "46").days().get(29).decided()).isZero();
      assertThat(all.shares())
          .filteredOn(share -> share.prefecture().equals("13"))
          .filteredOn(share -> share.kind() == InstitutionKind.JUDO_CLINIC)
          .singleElement()
          .extracting(Throughput.Share::received, Throughput.Share::decided)
          .containsExactly(tokyo.received(), tokyo.decided());
      assertThat(month(null, "46").shares()).isEmpty();
      String page = dashboard("");
      assertPictured(page);
      assertThat(page).contains(straightInWords(all));
      assertThat(dashboard("?prefecture=46").split("この30日間に")).as("said once").hasSize(2);
      // Once more changes nothing.
      Nightly.work("countFigures");
      assertThat(month(null, null)).isEqualTo(all);
      assertThat(tokyo().institutions())
          .isEqualTo(
              number(
                  "select count(*) from institution where kind = 'JUDO_CLINIC'"
                      + " and prefecture_code = '13' and status <> 'CLOSED'"));
      assertThat(tokyo().applied()).isPositive().isLessThanOrEqualTo(tokyo().institutions());
      assertThat(tokyo().prepared()).isLessThanOrEqualTo(tokyo().institutions());
    }
  }

  /** Of what is decided on that day one case has waited for nine days. */
  @Test
  void theNumbersAreThoseOfTheApplications() {
    ReceiptNumber slow = Clinic.verified().submit(1);
    try (LaterTime later = new LaterTime(Duration.ofDays(8))) {
      approve(slow);
      approve(Clinic.verified().submit(1));
      considered(0);
      considered(0);
      approve(considered(100));
      Clinic.verified().submit(1);
      Clinic.verified().submit(1);
      later.andThen(Duration.ofDays(1));
      countAnew();
      Throughput.Month month = month(null, null);
      Throughput.Day day = month.days().get(29);
      assertThat(day).isEqualTo(Applications.on(day.day()));
      assertThat(day.received()).isGreaterThanOrEqualTo(6);
      assertThat(day.straight()).isGreaterThan(day.sampled());
      assertThat(month.lead())
          .isEqualTo(Applications.lead(month.days().get(0).day(), day.day().plusDays(1)));
      assertThat(dashboard("")).contains(flowInWords(month), leadInWords(month.lead()));
    }
  }

  private static void approve(ReceiptNumber receipt) {
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
  }

  private static String flowInWords(Throughput.Month month) {
    return "受付%,d件、完了%,d件。"
        .formatted(
            month.days().stream().mapToLong(Throughput.Day::received).sum(),
            month.days().stream().mapToLong(Throughput.Day::decided).sum());
  }

  private static String leadInWords(LeadTime lead) {
    return "完了%,d件の中央値は%d日、90パーセンタイルは%d日。".formatted(lead.cases(), lead.median(), lead.p90());
  }

  @Test
  void whereNothingWasReceivedTheChartsSayWhatWasDecided() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
    try (LaterTime later = new LaterTime(Duration.ofDays(1))) {
      countAnew();
      BehindThePortal.change("update day_figure set received = 0");
      assertThat(dashboard(""))
          .contains("受付はありません。完了が最も多いのは柔道整復の", "受付はありません。完了が最も多いのは東京都の")
          .doesNotContain("受付が最も多いのは");
      countAnew();
    }
  }

  private static void countAnew() {
    for (String table : List.of("institution_figure", "lead_figure", "day_figure", "counted_day")) {
      BehindThePortal.change("delete from " + table);
    }
    Nightly.work("countFigures");
  }

  /** The portal has looked at it. */
  private static ReceiptNumber considered(int kept) {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    try (SettingOf on = new SettingOf(Setting.STRAIGHT_THROUGH, "JUDO_CLINIC=" + kept)) {
      Bean.of(ApproveStraight.class).consider(receipt);
    }
    return receipt;
  }

  private static String dashboard(String choice) {
    Colleague auditor = Colleague.acting("AUDITOR");
    try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      return Browserless.signedIn(Door.ofThisServer(), auditor.name(), Clinic.PASSWORD)
          .get(DASHBOARD + choice)
          .body();
    }
  }

  /** Both shares. */
  private static String straightInWords(Throughput.Month month) {
    long decided = month.days().stream().mapToLong(Throughput.Day::decided).sum();
    long straight = month.days().stream().mapToLong(Throughput.Day::straight).sum();
    long sampled = month.days().stream().mapToLong(Throughput.Day::sampled).sum();
    return "完了%,d件のうち、自動承認%,d件（%.1f%%）、台帳と一致したが職員の審査に回したもの%,d件（%.1f%%）。"
        .formatted(
            decided, straight, 100.0 * straight / decided, sampled, 100.0 * sampled / decided);
  }

  /** All charts, with their tables. */
  private static void assertPictured(String page) {
    for (String chart : List.of("flow", "lead", "kinds", "prefectures")) {
      assertThat(page).contains("<canvas id=\"" + chart + ":picture_canvas\"");
    }
    assertThat(page.split("表で見る")).hasSize(5);
    assertThat(page)
        .contains("受付が最も多いのは柔道整復の", "受付が最も多いのは東京都の")
        .contains("<th scope=\"row\">東京都</th>");
    assertThat(page).doesNotContain("この30日間に");
  }

  private static MinistryFigures.Row tokyo() {
    return reviewer(() -> Bean.of(MinistryFigures.class).newest()).orElseThrow().rows().stream()
        .filter(row -> row.kind() == InstitutionKind.JUDO_CLINIC && row.prefecture().equals("13"))
        .findFirst()
        .orElseThrow();
  }

  private static Workload.Now now() {
    return reviewer(() -> Bean.of(Workload.class).now());
  }

  private static Throughput.Month month(InstitutionKind kind, String prefecture) {
    return reviewer(() -> Bean.of(Throughput.class).of(kind, prefecture));
  }

  private static <T> T reviewer(Callable<T> call) {
    return As.role("reviewer", "hanako", call);
  }

  private static int number(String sql) {
    return Integer.parseInt(Trail.read(sql).get(0));
  }
}
