package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.figures.MinistryFigures;
import jp.madoguchi.figures.Throughput;
import jp.madoguchi.figures.Workload;
import jp.madoguchi.review.DecidedCases;
import jp.madoguchi.review.RelatedCases;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.settings.SettingList;
import jp.madoguchi.staff.StaffList;
import jp.madoguchi.users.UserList;
import jp.madoguchi.worklist.CaseHistory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page of the desk asks the database does not depend on how much there is. */
@ExtendWith(ArquillianExtension.class)
class DeskListsTest {
  @Test
  void listsTakeOneStatementOrTwo() {
    assertThat(statements("auditor", () -> Bean.of(DecidedCases.class).page(null, null))).isOne();
    assertThat(statements("auditor", () -> Bean.of(Workload.class).now())).isOne();
    assertThat(statements("operator", () -> Bean.of(SettingList.class).all())).isOne();
    assertThat(statements("operator", () -> Bean.of(StaffList.class).page(null))).isOne();
    // Who of them is locked is another table of another feature.
    assertThat(statements("operator", () -> Bean.of(UserList.class).page(null, null))).isEqualTo(2);
  }

  @Test
  void figuresTakeAFewWhateverWasCounted() {
    Nightly.work("countFigures");
    assertThat(statements("auditor", () -> Bean.of(Throughput.class).of(null, null))).isEqualTo(4);
    assertThat(statements("auditor", () -> Bean.of(MinistryFigures.class).newest())).isEqualTo(2);
  }

  @Test
  void aCaseTakesTheSameHoweverMuchHasHappened() {
    ReceiptNumber fresh = Clinic.verified().submit(1);
    Clinic clinic = Clinic.verified();
    for (int i = 0; i < 3; i++) {
      clinic.withdraw(clinic.submit(1));
    }
    ReceiptNumber old = clinic.submit(1);
    for (int i = 0; i < 3; i++) {
      Reviewer.HANAKO.claim(old);
      Reviewer.HANAKO.release(old);
    }
    assertThat(ofCase(old))
        .isEqualTo(ofCase(fresh))
        .containsEntry("related", 6)
        .containsEntry("history", 3);
  }

  private static Map<String, Integer> ofCase(ReceiptNumber receipt) {
    Map<String, Integer> asked = new LinkedHashMap<>();
    asked.put("case", statements("auditor", () -> Bean.of(ReviewCase.class).of(receipt)));
    asked.put("related", statements("auditor", () -> Bean.of(RelatedCases.class).to(receipt)));
    asked.put("history", statements("auditor", () -> Bean.of(CaseHistory.class).of(receipt)));
    return asked;
  }

  private static int statements(String role, Callable<?> query) {
    return Statements.of(() -> As.role(role, role, query)).size();
  }
}
