package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import jp.madoguchi.reconciliation.PrintReconciliationReport;
import jp.madoguchi.reconciliation.ReconciliationRun;
import jp.madoguchi.reconciliation.ReconciliationRuns;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A night on which everything differs: all of it is found, and none of it is held at once. In
 * steps, because a test that waits for its server for more than 90 s hears nothing more of it.
 */
@Tag("long")
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(ArquillianExtension.class)
class ManyDiscrepanciesTest {
  private static final int MANY = 20_000;
  private static final String ALTER =
      "update institution set fingerprint = %s where institution_code like '4399%%'";

  /** Kept in the server between the steps. */
  private static Night altered;

  @Test
  @Order(1)
  void manyAreStated() {
    Feed.released(
        IntStream.range(0, MANY).mapToObj(ManyDiscrepanciesTest::row).toArray(String[]::new));
  }

  @Test
  @Order(2)
  void allAreFound() {
    BehindThePortal.change(ALTER.formatted("'!' || fingerprint"));
    altered = Night.walked();
    assertThat(counts(altered).found()).isGreaterThanOrEqualTo(MANY);
  }

  @Test
  @Order(3)
  void allArePrinted() {
    byte[] pdf =
        As.role(
                "auditor",
                "auditor",
                () -> Bean.of(PrintReconciliationReport.class).print(altered.run()))
            .orElseThrow();
    assertThat(Pdfs.text(pdf)).contains(code(0), code(MANY / 2), code(MANY - 1), "施術管理者");
  }

  @Test
  @Order(4)
  void allAreForgotten() {
    BehindThePortal.change(ALTER.formatted("substring(fingerprint, 2)"));
    assertThat(counts(Night.walked()).gone()).isGreaterThanOrEqualTo(MANY);
  }

  private static ReconciliationRuns.Counts counts(Night night) {
    return As.role("auditor", "auditor", () -> Bean.of(ReconciliationRun.class).of(night.run()))
        .orElseThrow()
        .run()
        .counts();
  }

  private static String code(int number) {
    return "4399%06d".formatted(number);
  }

  private static String row(int number) {
    return "助産所,,%s,多数助産院%d,タスウ,43,8600001,熊本県試験区%d,0960000001,多数　花子,%s,2020-04-01,現存,\n"
        .formatted(code(number), number, number, FeedRowOf.BORN);
  }
}
