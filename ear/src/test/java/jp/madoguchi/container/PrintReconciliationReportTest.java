package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.Optional;
import jp.madoguchi.reconciliation.DiscrepancyKind;
import jp.madoguchi.reconciliation.PrintReconciliationReport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PrintReconciliationReportTest {
  @Test
  void tellsOfTheNightTheRegistersInForceAndWhatWasFound() {
    Clinic clinic = Clinic.verified();
    clinic.listed().becomes("試験　一郎,", "次の　人,");
    Night night = Night.walked();
    assertThat(FoundDiscrepancy.of(clinic.listed().code(), DiscrepancyKind.MANAGER_LEFT))
        .isPresent();
    String text = Pdfs.text(printed(night.run()).orElseThrow());
    assertThat(text)
        .contains("照合結果報告書", "実行名 " + night.run(), "完了", "施術管理者の退任", "次の　人", "確認者")
        .contains(clinic.listed().code())
        .containsPattern("施術所 F\\d{8}-\\d{6} ");
    assertThat(Trail.about("reconciliation/" + night.run()))
        .containsExactly("PrintReconciliationReport auditor OK");
  }

  @Test
  void thereIsNoneOfARunThatIsNone() {
    assertThat(printed("no such run")).isEmpty();
  }

  @Test
  void isForThoseWhoSeeTheResults() {
    PrintReconciliationReport print = Bean.of(PrintReconciliationReport.class);
    for (String role : new String[] {"reviewer", "clinic"}) {
      assertThatThrownBy(() -> As.role(role, "x", () -> print.print("reconciliation-20261122-1")))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private static Optional<byte[]> printed(String run) {
    return As.role("auditor", "auditor", () -> Bean.of(PrintReconciliationReport.class).print(run));
  }
}
