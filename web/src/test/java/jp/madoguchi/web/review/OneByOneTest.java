package jp.madoguchi.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.Test;

class OneByOneTest {
  private static final String REFUSED = "U20261129-000001";
  private static final String BROKEN = "U20261129-000002";
  private static final String DONE = "U20261129-000003";

  private final List<String> done = new ArrayList<>();

  @Test
  void whatIsRefusedOrBreaksDoesNotStopTheOthers() {
    OneByOne cases = new OneByOne(refusal -> refusal.problems().get(0).code().code(), "broken");
    assertThat(cases.each(List.of(REFUSED + " 7", BROKEN + " 8", DONE + " 9"), this::decide))
        .containsExactly(
            new OneByOne.Failure(REFUSED, "REV-003"), new OneByOne.Failure(BROKEN, "broken"));
    assertThat(done).containsExactly(DONE + " 9");
  }

  private void decide(ReceiptNumber receipt, Long version) {
    switch (receipt.text()) {
      case REFUSED -> throw new Refusal(Problem.of(null, ErrorCode.REV_003));
      case BROKEN -> throw new EJBException("the connection is gone");
      default -> done.add(receipt + " " + version);
    }
  }
}
