package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.worklist.QueueFilter;
import jp.madoguchi.worklist.ReviewQueue;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReviewQueueTest {
  @Test
  void findsWhatIsWrittenInAnyWidthAndKana() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    String number = receipt.text();
    for (String words :
        List.of(
            number,
            number.toLowerCase(),
            number.replace("-", ""),
            clinic.listed().code(),
            clinic.listed().name(),
            clinic.listed().displayNumber(),
            wide(clinic.listed().code()))) {
      assertThat(receipts(QueueFilter.read("", "", "", "", words))).as(words).contains(number);
    }
    for (String words : List.of("しけんせいこついん", "ｼｹﾝｾｲｺﾂ", "シケン セイコツイン")) {
      assertThat(page(QueueFilter.read("", "", "", "", words)).found()).as(words).isPositive();
    }
    for (String words : List.of("%", "_", "!", "nobody-has-this-name")) {
      assertThat(page(QueueFilter.read("", "", "", "", words)).rows()).as(words).isEmpty();
    }
  }

  @Test
  void narrowsByWhoseWhenKindAndPrefecture() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer me = new Reviewer("q" + Clinic.key());
    assertThat(seen(me, receipt, "free", "", "judo_clinic", "13")).isTrue();
    assertThat(seen(me, receipt, "all", "", "ahaki_clinic", "")).isFalse();
    assertThat(seen(me, receipt, "all", "", "", "27")).isFalse();
    assertThat(seen(me, receipt, "all", "over", "", "")).isFalse();
    assertThat(seen(me, receipt, "mine", "", "", "")).isFalse();
    me.claim(receipt);
    assertThat(seen(me, receipt, "mine", "", "", "")).isTrue();
    assertThat(seen(me, receipt, "free", "", "", "")).isFalse();
    try (LaterTime later = new LaterTime(Duration.ofDays(6))) {
      assertThat(seen(me, receipt, "mine", "soon", "", "")).isTrue();
      assertThat(seen(me, receipt, "mine", "today", "", "")).isFalse();
      later.andThen(Duration.ofDays(1).minusMinutes(1));
      assertThat(seen(me, receipt, "mine", "today", "", "")).isTrue();
      assertThat(seen(me, receipt, "mine", "over", "", "")).isFalse();
      later.andThen(Duration.ofMinutes(2));
      assertThat(seen(me, receipt, "mine", "over", "", "")).isTrue();
    }
    me.sendBack(receipt);
    assertThat(seen(me, receipt, "all", "", "", "")).isFalse();
    assertThat(seen(me, receipt, "returned", "", "", "")).isTrue();
  }

  @Test
  void costsOneStatementWhateverIsAskedFor() {
    Clinic.verified().submit(1);
    for (QueueFilter filter :
        List.of(
            QueueFilter.ALL,
            QueueFilter.read("mine", "over", "", "", ""),
            QueueFilter.read("free", "soon", "judo_clinic", "13", "試験"))) {
      assertThat(StatementCount.of(() -> page(filter))).as(filter.query()).isEqualTo(1);
    }
  }

  /** The first page and one further on, however many cases there are. */
  @Test
  void goesAlongAnIndexWhateverIsAskedFor() {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    ReviewQueue.Mark somewhere = new ReviewQueue.Mark(now.toInstant(), Clinic.verified().submit(1));
    for (String show : List.of("all", "mine", "free", "returned")) {
      for (String until : List.of("", "soon")) {
        for (String kind : List.of("", "judo_clinic")) {
          QueueFilter filter = QueueFilter.read(show, until, kind, "", "");
          assertThat(Plans.scansOfAnySize(() -> page(filter, null), now))
              .as(filter.query())
              .isEmpty();
          assertThat(Plans.scansOfAnySize(() -> page(filter, somewhere), now))
              .as(filter.query() + " on")
              .isEmpty();
        }
      }
    }
  }

  @Test
  void goesOnWhereThePageBeforeEndedAndCountsAll() {
    for (int i = 0; i < 51; i++) {
      Clinic.verified().submit(1);
    }
    List<ReviewQueue.Row> rows = new ArrayList<>();
    QueueFilter filter = QueueFilter.read("free", "", "judo_clinic", "13", "");
    ReviewQueue.Page page = page(filter);
    long found = page.found();
    while (page.next() != null) {
      assertThat(page.rows()).hasSize(50);
      rows.addAll(page.rows());
      page = page(filter, page.next());
    }
    rows.addAll(page.rows());
    assertThat(rows).hasSize((int) found).hasSizeGreaterThan(50);
    assertThat(rows).extracting(ReviewQueue.Row::receipt).doesNotHaveDuplicates();
    assertThat(rows)
        .isSortedAccordingTo(
            Comparator.comparing(ReviewQueue.Row::dueAt).thenComparing(ReviewQueue.Row::receipt));
    assertTheLinkLeadsOn(filter, rows.get(50));
  }

  private static void assertTheLinkLeadsOn(QueueFilter filter, ReviewQueue.Row next) {
    Browserless person = Colleague.acting("AUDITOR").atThePages();
    String first = person.get("/office/review/queue?" + filter.query()).body();
    Matcher link = Pattern.compile("<a rel=\"next\" href=\"([^\"]*)\"").matcher(first);
    assertThat(link.find()).isTrue();
    assertThat(first).doesNotContain(next.receipt());
    assertThat(person.get(link.group(1).replace("&amp;", "&")).body()).contains(next.receipt());
  }

  private static String wide(String digits) {
    return digits.chars().mapToObj(c -> Character.toString(c + 0xFEE0)).reduce("", String::concat);
  }

  private static boolean seen(
      Reviewer who, ReceiptNumber receipt, String show, String until, String kind, String place) {
    QueueFilter filter = QueueFilter.read(show, until, kind, place, receipt.text());
    return !As.role("reviewer", who.name(), () -> Bean.of(ReviewQueue.class).page(filter, null))
        .rows()
        .isEmpty();
  }

  private static List<String> receipts(QueueFilter filter) {
    return page(filter).rows().stream().map(ReviewQueue.Row::receipt).toList();
  }

  private static ReviewQueue.Page page(QueueFilter filter) {
    return page(filter, null);
  }

  private static ReviewQueue.Page page(QueueFilter filter, ReviewQueue.Mark after) {
    return As.role("auditor", "auditor", () -> Bean.of(ReviewQueue.class).page(filter, after));
  }
}
