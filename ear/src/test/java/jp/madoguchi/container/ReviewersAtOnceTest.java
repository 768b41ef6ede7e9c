package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.madoguchi.account.AccountList;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two reviewers go through the same cases at the same time; each takes and approves what it can.
 */
@ExtendWith(ArquillianExtension.class)
class ReviewersAtOnceTest {
  private static final int ACCOUNTS = 2;
  private static final int MANY = 200;

  @Test
  void decideEachCaseOnce() {
    review(6, false);
  }

  @Test
  @Tag("long")
  void decideEachOfManyCasesOnce() {
    review(MANY, false);
  }

  @Test
  @Tag("long")
  void decideEachOfManyCasesOnceFromBothEnds() {
    assertThat(review(MANY, true)).doesNotContain(0);
  }

  /**
   * @param fromBothEnds whether the two meet in the middle, both deciding at every moment; else
   *     they reach for the same case each time
   * @return how many each has approved
   */
  private static List<Integer> review(int count, boolean fromBothEnds) {
    Map<ReceiptNumber, Clinic> cases = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Clinic clinic = Clinic.verified();
      cases.put(clinic.submit(ACCOUNTS), clinic);
    }
    List<ReceiptNumber> receipts = List.copyOf(cases.keySet());
    List<ReceiptNumber> others = new ArrayList<>(receipts);
    if (fromBothEnds) {
      Collections.reverse(others);
    }
    List<Integer> approved =
        Race.of(List.of(work(Reviewer.HANAKO, receipts), work(Reviewer.TARO, others))).stream()
            .map(Integer.class::cast)
            .toList();
    assertThat(approved.stream().mapToInt(Integer::intValue).sum()).isEqualTo(count);
    cases.forEach(ReviewersAtOnceTest::assertDecidedOnce);
    return approved;
  }

  /** How many the reviewer has approved. */
  private static Callable<Object> work(Reviewer reviewer, List<ReceiptNumber> receipts) {
    return () -> {
      int approved = 0;
      for (ReceiptNumber receipt : receipts) {
        try {
          reviewer.claim(receipt);
          reviewer.approve(receipt);
          approved++;
        } catch (Refusal quicker) {
          assertThat(quicker.code()).isIn(ErrorCode.REV_001, ErrorCode.REV_002, ErrorCode.REV_003);
        }
      }
      return approved;
    };
  }

  private static void assertDecidedOnce(ReceiptNumber receipt, Clinic clinic) {
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
    String decider = Reviewer.HANAKO.look(receipt).decision().decidedBy();
    List<String> trail = new ArrayList<>(Trail.about("enrollment/" + receipt));
    trail.removeIf(line -> !line.endsWith(" OK") || line.startsWith("SubmitEnrollment"));
    assertThat(trail)
        .containsExactlyInAnyOrder(
            "ClaimCase " + decider + " OK",
            "ApproveCase " + decider + " OK",
            "IssueAccounts " + decider + " OK");
    AccountList.Page page =
        clinic.call(() -> Bean.of(AccountList.class).page(AccountList.From.START));
    assertThat(page.rows()).hasSize(ACCOUNTS);
    assertThat(Trail.read("select template from mail_outbox where recipient = ?", clinic.address()))
        .containsOnlyOnce("M04");
  }
}
