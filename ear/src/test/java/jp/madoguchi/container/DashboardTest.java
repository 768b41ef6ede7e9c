package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.figures.LastNight;
import jp.madoguchi.figures.MinistryFigures;
import jp.madoguchi.figures.Throughput;
import jp.madoguchi.figures.Workload;
import jp.madoguchi.harness.Browserless;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 業務の状況: where its numbers lead, and what they cost. */
@ExtendWith(ArquillianExtension.class)
class DashboardTest {
  private static final String DASHBOARD = "/office/figures/dashboard";
  private static final Pattern TILE =
      Pattern.compile(
          "<a class=\"m-tile-link\" href=\"([^\"]*)\">.*?m-tile-text\">([^<]*)<", Pattern.DOTALL);
  private static final Pattern CAPTION = Pattern.compile("<caption>[^<]*<strong>([^<]*)<");

  /** However much there is of everything. */
  @Test
  void noTableIsLookedThroughFromEndToEnd() {
    Nightly.work("countFigures");
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    assertThat(Plans.scansOfAnySize(DashboardTest::now, now)).isEmpty();
    assertThat(
            Plans.scansOfAnySize(
                () -> as(() -> Bean.of(Throughput.class).of(null, null)), now.toLocalDate()))
        .isEmpty();
    assertThat(
            Plans.scansOfAnySize(
                () -> as(() -> Bean.of(MinistryFigures.class).newest()), now.toLocalDate()))
        .isEmpty();
    // Of job_lease there is a row for each job.
    assertThat(Plans.scansOfAnySize(() -> as(() -> Bean.of(LastNight.class).now()), now))
        .noneMatch(scan -> scan.contains("JOB_RUN.tableScan") || scan.contains("Seq Scan"));
  }

  @Test
  void aTileLeadsToAsManyAsItSays() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber waiting = clinic.submit(1);
    ReceiptNumber returned = Clinic.verified().submit(1);
    ReceiptNumber done = Clinic.verified().submit(1);
    for (ReceiptNumber receipt : List.of(returned, done)) {
      Reviewer.HANAKO.claim(receipt);
    }
    Reviewer.HANAKO.sendBack(returned);
    // On a day of its own, so that few are done on it.
    try (LaterTime later = new LaterTime(Duration.ofDays(11))) {
      Reviewer.HANAKO.approve(done);
      Browserless auditor = Colleague.acting("AUDITOR").atThePages();
      Map<String, String> tiles =
          TILE.matcher(auditor.get(DASHBOARD).body())
              .results()
              .collect(Collectors.toMap(tile -> tile.group(1), tile -> tile.group(2)));
      assertThat(tiles).hasSize(4).doesNotContainValue("0件");
      tiles.forEach(
          (path, says) ->
              assertThat(found(auditor.get(path.replace("&amp;", "&")).body()))
                  .as(path)
                  .isEqualTo(says));
      long overdue = now().overdue();
      clinic.withdraw(waiting);
      assertThat(now().overdue()).isEqualTo(overdue - 1);
    }
  }

  /** As the list says, or as it shows where it does not. */
  private static String found(String list) {
    Matcher caption = CAPTION.matcher(list);
    return caption.find()
        ? caption.group(1)
        : list.split("<th scope=\"row\"><a ", -1).length - 1 + "件";
  }

  private static Workload.Now now() {
    return as(() -> Bean.of(Workload.class).now());
  }

  private static <T> T as(Callable<T> query) {
    return As.role("auditor", "auditor", query);
  }
}
