package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ObjectionLetter;
import jp.madoguchi.review.RelatedCases;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RelatedCasesTest {
  @Test
  void areEarlierOnesOfTheInstitutionAndThoseWithTheSamePhone() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber earlier = clinic.submit(1);
    clinic.withdraw(earlier);
    ReceiptNumber receipt = clinic.submit(2);
    ReceiptNumber neighbour = Clinic.verified().submit(1);
    assertThat(related(receipt, RelatedCases.Link.INSTITUTION)).containsExactly(earlier.text());
    assertThat(related(receipt, RelatedCases.Link.PHONE))
        .contains(neighbour.text())
        .doesNotContain(earlier.text());
    assertThat(related(receipt, RelatedCases.Link.ADDRESS)).isEmpty();
  }

  @Test
  void theLetterIsShownAsItWouldBeSent() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    assertThat(letter(receipt, Reviewer.COUNTS)).contains(receipt.text(), "4人では ありませんか。", "差し戻");
    assertThat(letter(receipt, Reviewer.UNKNOWN)).contains(receipt.text());
  }

  private static String letter(ReceiptNumber receipt, Reason reason) {
    return As.role(
            "reviewer", "hanako", () -> Bean.of(ObjectionLetter.class).about(receipt, reason))
        .orElseThrow();
  }

  private static List<String> related(ReceiptNumber receipt, RelatedCases.Link link) {
    return As.role("auditor", "auditor", () -> Bean.of(RelatedCases.class).to(receipt)).stream()
        .filter(other -> other.link() == link)
        .map(RelatedCases.Related::receipt)
        .toList();
  }
}
