package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.worklist.TakeNextCase;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TakeNextCaseTest {
  @Inject private UserTransaction transaction;

  @Test
  void beginsWithWhatTheReviewerHasReturned() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer reviewer = Reviewer.withAddress("next@example.jp");
    reviewer.claim(receipt);
    reviewer.sendBack(receipt);
    clinic.resubmit(receipt, 2);
    assertThat(take(reviewer)).contains(receipt);
    assertThat(reviewer.look(receipt).progress())
        .returns(EnrollmentState.UNDER_REVIEW, p -> p.state())
        .returns(reviewer.name(), p -> p.reviewer());
    assertThat(Trail.about("enrollment/" + receipt))
        .contains("TakeNextCase " + reviewer.name() + " OK");
  }

  @Test
  void isNeverTheReviewersOwn() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber own = clinic.submit(1);
    Reviewer reviewer = Reviewer.withAddress(clinic.address());
    Optional<ReceiptNumber> next = take(reviewer);
    while (next.isPresent()) {
      assertThat(next).isNotEqualTo(Optional.of(own));
      next = take(reviewer);
    }
    assertThat(Trail.of(reviewer.name())).endsWith("TakeNextCase NONE");
    assertThat(take(Reviewer.TARO)).contains(own);
  }

  @Test
  void ofManyAtOnceNoTwoGetTheSame() {
    List<Callable<Object>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Clinic.verified().submit(1);
      Reviewer reviewer = new Reviewer("next" + i);
      all.add(() -> take(reviewer).orElseThrow());
    }
    assertThat(Race.of(all)).hasOnlyElementsOfType(ReceiptNumber.class).doesNotHaveDuplicates();
  }

  @Test
  void nobodyWaitsForWhoIsTaking() throws Exception {
    Clinic.verified().submit(1);
    Clinic.verified().submit(1);
    transaction.begin();
    try {
      ReceiptNumber first = take(Reviewer.HANAKO).orElseThrow();
      assertThat(Race.of(List.of(() -> take(Reviewer.TARO).orElseThrow())))
          .hasOnlyElementsOfType(ReceiptNumber.class)
          .doesNotContain(first);
    } finally {
      transaction.rollback();
    }
  }

  private static Optional<ReceiptNumber> take(Reviewer reviewer) {
    return As.role("reviewer", reviewer.name(), () -> Bean.of(TakeNextCase.class).take());
  }
}
