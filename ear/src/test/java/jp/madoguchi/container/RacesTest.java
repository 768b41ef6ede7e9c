package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.enrollment.SubmitEnrollment;
import jp.madoguchi.review.ClaimCase;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RacesTest {
  @Test
  void tenEqualPostsMakeOneApplication() {
    Clinic clinic = Clinic.verified();
    String key = Clinic.key();
    SubmitEnrollment submit = Bean.of(SubmitEnrollment.class);
    Callable<Object> post = () -> clinic.call(() -> submit.submit(Clinic.application(2), key));
    assertThat(Race.of(Collections.nCopies(10, post))).containsOnly(clinic.mine().receipt());
    assertThat(clinic.call(() -> Bean.of(MyApplications.class).all())).hasSize(1);
  }

  @Test
  void ofTwoReviewersOneWins() {
    race(20);
  }

  @Test
  @Tag("long")
  void ofTwoReviewersOneWinsHoweverOftenTheyTry() {
    race(200);
  }

  private static void race(int times) {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    for (int i = 0; i < times; i++) {
      long version = Reviewer.HANAKO.look(receipt).version();
      List<Object> ends =
          Race.of(
              List.of(
                  claim(Reviewer.HANAKO, receipt, version),
                  claim(Reviewer.TARO, receipt, version)));
      assertThat(ends).filteredOn("won"::equals).hasSize(1);
      String winner = ends.get(0).equals("won") ? "hanako" : "taro";
      Refusal refusal = (Refusal) ends.get(winner.equals("hanako") ? 1 : 0);
      assertThat(refusal.code()).isEqualTo(ErrorCode.REV_001);
      assertThat(refusal.problems().get(0).sentence(Locale.JAPANESE)).contains(winner, "審査中");
      assertThat(Reviewer.TARO.look(receipt).progress())
          .returns(EnrollmentState.UNDER_REVIEW, p -> p.state())
          .returns(winner, p -> p.reviewer());
      new Reviewer(winner).release(receipt);
    }
  }

  private static Callable<Object> claim(Reviewer who, ReceiptNumber receipt, long version) {
    ClaimCase claim = Bean.of(ClaimCase.class);
    return () -> {
      As.role("reviewer", who.name(), () -> claim.claim(receipt, version));
      return "won";
    };
  }
}
