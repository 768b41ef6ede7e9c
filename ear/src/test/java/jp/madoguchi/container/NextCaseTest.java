package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.NextCase;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NextCaseTest {
  @Test
  void isOnesOwnBeforeWhatIsFree() {
    Reviewer reviewer = Reviewer.withAddress("n." + Clinic.key() + "@example.jp");
    Clinic clinic = Clinic.verified();
    ReceiptNumber returned = clinic.submit(1);
    reviewer.claim(returned);
    reviewer.sendBack(returned);
    assertThat(next(reviewer)).isNotEqualTo(Optional.of(returned));
    ReceiptNumber held = Clinic.verified().submit(1);
    reviewer.claim(held);
    ReceiptNumber proposed = Clinic.verified().submit(1);
    reviewer.claim(proposed);
    reviewer.propose(proposed);
    assertThat(next(reviewer)).contains(held);
    clinic.resubmit(returned, 2);
    assertThat(next(reviewer)).contains(returned);
    reviewer.claim(returned);
    reviewer.approve(returned);
    reviewer.approve(held);
    // What waits for another person's decision is nothing to do.
    Clinic.verified().submit(1);
    assertThat(next(reviewer)).isPresent().isNotEqualTo(Optional.of(proposed));
  }

  @Test
  void isFoundByFewStatementsAndTakenFromNobody() {
    Clinic.verified().submit(1);
    Reviewer reviewer = new Reviewer("n" + Clinic.key());
    List<String> asked = Statements.of(() -> next(reviewer));
    assertThat(asked).hasSizeBetween(1, 4);
    ReceiptNumber free = next(reviewer).orElseThrow();
    assertThat(reviewer.look(free).progress().reviewer()).isNull();
  }

  private static Optional<ReceiptNumber> next(Reviewer who) {
    return As.role("reviewer", who.name(), () -> Bean.of(NextCase.class).find());
  }
}
