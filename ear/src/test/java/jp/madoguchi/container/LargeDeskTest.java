package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.audit.AuditFilter;
import jp.madoguchi.audit.ReadAuditTrail;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.figures.MinistryFigures;
import jp.madoguchi.figures.Throughput;
import jp.madoguchi.figures.Workload;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.review.DecidedCases;
import jp.madoguchi.review.RelatedCases;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.staff.StaffList;
import jp.madoguchi.users.UserList;
import jp.madoguchi.worklist.ApplicationSearch;
import jp.madoguchi.worklist.ApplicationSearch.Filter;
import jp.madoguchi.worklist.CaseHistory;
import jp.madoguchi.worklist.QueueFilter;
import jp.madoguchi.worklist.ReviewQueue;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The lists of the desk with two hundred thousand rows behind them: as many statements as with a
 * few, and no count that goes through all of them. H2, which takes minutes to write so many, has a
 * tenth, still far more than is counted.
 */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class LargeDeskTest {
  private static final int MANY =
      "PostgreSQL".equals(System.getProperty("test.database")) ? 200_000 : 20_000;
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
  private static final Pattern RECEIPT = Pattern.compile("(?<=case\\?receipt=)U\\d{8}-\\d+");
  private static final AuditFilter EVERYTHING = new AuditFilter("", "", "", "", "");

  @Test
  void asksTheDatabaseAsOftenAsOfAFew() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Browserless reviewer = Colleague.acting("REVIEWER").atThePages();
    Map<String, Integer> ofAFew = statements(receipt);
    try (ManyRows rows = new ManyRows()) {
      rows.fill(MANY);
      assertThat(statements(receipt))
          .isEqualTo(ofAFew)
          .containsEntry("queue", 1)
          .containsEntry("queue on", 1);
      assertCountsEnd(reviewer);
      assertPagesFollow();
      assertWhatIsDoneGoesOn(reviewer);
      assertNoTableIsLookedThrough(receipt);
    }
  }

  /** Open, overdue, returned and done today, and what the lists have found. */
  private static void assertCountsEnd(Browserless reviewer) {
    Workload.Now now = as("auditor", () -> Bean.of(Workload.class).now());
    long most = Workload.MANY + 1L;
    assertThat(now).isEqualTo(new Workload.Now(most, most, most, most));
    assertThat(reviewer.get("/office/figures/dashboard").body().split("1,000件以上")).hasSize(5);
    for (String show : new String[] {"all", "free", "returned", "all&until=over"}) {
      assertThat(reviewer.get("/office/review/queue?show=" + show).body())
          .as(show)
          .contains("1,000件以上");
    }
  }

  private static void assertPagesFollow() {
    ReviewQueue.Page first = as("reviewer", () -> queue(QueueFilter.ALL, null));
    ReviewQueue.Page second = as("reviewer", () -> queue(QueueFilter.ALL, first.next()));
    assertThat(second.rows()).hasSize(50).doesNotContainAnyElementsOf(first.rows());
    assertThat(second.next()).isNotNull();
  }

  private static void assertWhatIsDoneGoesOn(Browserless reviewer) {
    String first = reviewer.get("/office/review/queue?show=done").body();
    Matcher link = NEXT.matcher(first);
    assertThat(link.find()).as("a link to the next page").isTrue();
    String second = reviewer.get(link.group(1).replace("&amp;", "&")).body();
    assertThat(receipts(first)).hasSize(50);
    assertThat(receipts(second)).hasSize(50).doesNotContainAnyElementsOf(receipts(first));
  }

  private static Set<String> receipts(String page) {
    return RECEIPT.matcher(page).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** The first page and one further on, whatever is asked for. */
  private static void assertNoTableIsLookedThrough(ReceiptNumber receipt) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    ReviewQueue.Mark somewhere = new ReviewQueue.Mark(now.toInstant(), receipt);
    assertThat(scans("auditor", () -> Bean.of(Workload.class).now(), now)).isEmpty();
    assertThat(scans("auditor", () -> Bean.of(Throughput.class).of(null, null), now.toLocalDate()))
        .noneMatch(scan -> scan.contains("day_figure") || scan.contains("DAY_FIGURE"));
    assertThat(scans("auditor", () -> Bean.of(DecidedCases.class).page(null, null), now)).isEmpty();
    for (String show : List.of("all", "mine", "free", "returned")) {
      for (String kind : List.of("", "judo_clinic")) {
        QueueFilter filter = QueueFilter.read(show, "", kind, "", "");
        assertThat(scans("reviewer", () -> queue(filter, null), now)).as(filter.query()).isEmpty();
        assertThat(scans("reviewer", () -> queue(filter, somewhere), now))
            .as(filter.query() + " on")
            .isEmpty();
      }
    }
  }

  private static List<String> scans(String role, Callable<?> query, Object value) {
    return Plans.scans(() -> as(role, query), value);
  }

  private static ReviewQueue.Page queue(QueueFilter filter, ReviewQueue.Mark after) {
    return Bean.of(ReviewQueue.class).page(filter, after);
  }

  private static Map<String, Integer> statements(ReceiptNumber receipt) {
    Map<String, Integer> asked = new LinkedHashMap<>();
    ask(asked, "queue", "reviewer", () -> queue(QueueFilter.ALL, null));
    ReviewQueue.Mark somewhere = new ReviewQueue.Mark(Instant.EPOCH, receipt);
    ask(asked, "queue on", "reviewer", () -> queue(QueueFilter.ALL, somewhere));
    ask(asked, "decided", "auditor", () -> Bean.of(DecidedCases.class).page(null, null));
    ask(asked, "case", "auditor", () -> Bean.of(ReviewCase.class).of(receipt));
    ask(asked, "related", "auditor", () -> Bean.of(RelatedCases.class).to(receipt));
    ask(asked, "history", "auditor", () -> Bean.of(CaseHistory.class).of(receipt));
    ask(asked, "staff", "operator", () -> Bean.of(StaffList.class).page(null));
    ask(asked, "users", "operator", () -> Bean.of(UserList.class).page(null, null));
    ask(asked, "trail", "auditor", () -> Bean.of(ReadAuditTrail.class).read(EVERYTHING, null));
    Filter all = new Filter(null, null);
    ask(asked, "search", "auditor", () -> Bean.of(ApplicationSearch.class).page(all, null, 50));
    Filter open = new Filter(EnrollmentState.SUBMITTED, null);
    ask(asked, "open", "auditor", () -> Bean.of(ApplicationSearch.class).page(open, receipt, 50));
    ask(asked, "workload", "auditor", () -> Bean.of(Workload.class).now());
    ask(asked, "throughput", "auditor", () -> Bean.of(Throughput.class).of(null, null));
    ask(asked, "ministry", "auditor", () -> Bean.of(MinistryFigures.class).newest());
    return asked;
  }

  private static void ask(Map<String, Integer> asked, String list, String role, Callable<?> query) {
    asked.put(list, Statements.of(() -> as(role, query)).size());
  }

  private static <T> T as(String role, Callable<T> query) {
    return As.role(role, role, query);
  }
}
