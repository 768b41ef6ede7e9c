package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.figures.Workload;
import jp.madoguchi.review.DecidedCases;
import jp.madoguchi.shared.Jst;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DecidedCasesTest {
  @Test
  void beginWithTheNewestAndSayWhoDecided() {
    ReceiptNumber approved = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(approved);
    Reviewer.HANAKO.approve(approved);
    ReceiptNumber rejected = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(rejected);
    Reviewer.HANAKO.propose(rejected);
    assertThat(Reviewer.HANAKO.look(rejected).decision().decidedBy()).isNull();
    Reviewer.TARO.confirm(rejected);

    // Others may have been decided while a test was ahead of time.
    List<String> ours = List.of(rejected.text(), approved.text());
    List<DecidedCases.Row> newest =
        page(null).rows().stream().filter(row -> ours.contains(row.receipt())).toList();
    assertThat(newest).extracting(DecidedCases.Row::receipt).containsExactlyElementsOf(ours);
    assertThat(newest).extracting(DecidedCases.Row::decidedBy).containsExactly("taro", "hanako");
    assertThat(newest.get(0).state()).isEqualTo(EnrollmentState.REJECTED);
    assertThat(Reviewer.HANAKO.look(approved).decision().decidedAt()).isNotNull();
  }

  @Test
  void goOnWhereAPageEnds() {
    ReceiptNumber older = decided();
    ReceiptNumber newer = decided();
    DecidedCases.Row first = row(newer);
    List<DecidedCases.Row> rest = page(new DecidedCases.Mark(first.decidedAt(), newer)).rows();
    assertThat(rest).extracting(DecidedCases.Row::receipt).startsWith(older.text());
    assertThat(rest).extracting(DecidedCases.Row::receipt).doesNotContain(newer.text());
  }

  @Test
  void ofTodayAreAsManyAsTheDashboardSays() {
    ReceiptNumber receipt = decided();
    Instant midnight = Jst.midnight(Bean.of(Clock.class).instant());
    List<DecidedCases.Row> today = new ArrayList<>();
    DecidedCases.Page page = page(midnight, null);
    today.addAll(page.rows());
    while (page.next() != null) {
      page = page(midnight, page.next());
      today.addAll(page.rows());
    }
    assertThat(today).extracting(DecidedCases.Row::receipt).contains(receipt.text());
    assertThat(today).allMatch(row -> !row.decidedAt().isBefore(midnight));
    assertThat(done()).isEqualTo(Math.min(today.size(), Workload.MANY + 1));
    Instant later = row(receipt).decidedAt().plusMillis(1);
    assertThat(page(later, null).rows())
        .extracting(DecidedCases.Row::receipt)
        .doesNotContain(receipt.text());
  }

  private static long done() {
    return As.role("auditor", "auditor", () -> Bean.of(Workload.class).now()).done();
  }

  private static ReceiptNumber decided() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
    return receipt;
  }

  private static DecidedCases.Row row(ReceiptNumber receipt) {
    return page(null).rows().stream()
        .filter(r -> r.receipt().equals(receipt.text()))
        .findFirst()
        .orElseThrow();
  }

  private static DecidedCases.Page page(DecidedCases.Mark after) {
    return page(null, after);
  }

  private static DecidedCases.Page page(Instant since, DecidedCases.Mark after) {
    return As.role("auditor", "auditor", () -> Bean.of(DecidedCases.class).page(since, after));
  }
}
