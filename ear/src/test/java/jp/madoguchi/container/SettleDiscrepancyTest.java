package jp.madoguchi.container;

import static jp.madoguchi.container.FoundDiscrepancy.JIRO;
import static jp.madoguchi.container.FoundDiscrepancy.SABURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.Locale;
import jp.madoguchi.reconciliation.DiscrepancyKind;
import jp.madoguchi.reconciliation.DiscrepancyState;
import jp.madoguchi.reconciliation.SettleDiscrepancy;
import jp.madoguchi.reconciliation.SettlementNote;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SettleDiscrepancyTest {
  private static final String FIRST = "試験　一郎,";

  @Test
  void whatAPersonSaysStandsBesideIt() {
    FoundDiscrepancy found = changedManager(Clinic.verified(), "次の　人,");
    found.settle(JIRO, found.version());
    assertThat(found.look().note()).isEqualTo("電話で確かめた");
    assertThat(found.look().changedBy()).isEqualTo(JIRO);
    assertThat(found.state()).isEqualTo(DiscrepancyState.SETTLED);
    assertThat(found.trail()).containsExactly("SettleDiscrepancy jiro OK");
    Refused.with(ErrorCode.REC_005, () -> found.settle(JIRO, found.version()));
  }

  @Test
  void itComesBackOnlyAsAnotherFact() {
    Clinic clinic = Clinic.verified();
    FoundDiscrepancy found = changedManager(clinic, "次の　人,");
    found.settle(JIRO, found.version());
    Night.walked();
    assertThat(FoundDiscrepancy.all(clinic.listed().code()))
        .containsExactly("MANAGER_LEFT 試験　一郎 試験　一郎 次の　人 SETTLED");
    changedManager(clinic, "別の　人,");
    assertThat(FoundDiscrepancy.all(clinic.listed().code()))
        .containsExactly(
            "MANAGER_LEFT 試験　一郎 試験　一郎 次の　人 SETTLED", "MANAGER_LEFT 試験　一郎 試験　一郎 別の　人 OPEN");
  }

  @Test
  void whoSawAnOlderStateIsToldWhoDidWhat() {
    FoundDiscrepancy found = changedManager(Clinic.verified(), "次の　人,");
    long seen = found.version();
    found.settle(JIRO, seen);
    Refusal refusal = Refused.of(() -> found.settle(SABURO, seen));
    assertThat(refusal.code()).isEqualTo(ErrorCode.REC_001);
    assertThat(refusal.problems().get(0).sentence(Locale.JAPANESE)).contains(JIRO, "対応済");
  }

  @Test
  void aNoteIsNeeded() {
    Refused.at("note", ErrorCode.REC_002, () -> SettlementNote.parse(" \u3000"));
    Refused.at("note", ErrorCode.REC_003, () -> SettlementNote.parse("あ".repeat(1_001)));
    Refused.at("note", ErrorCode.REC_003, () -> SettlementNote.parse("a\u0007b"));
    assertThat(SettlementNote.parse("一行目\r\n二行目").text()).isEqualTo("一行目\n二行目");
  }

  @Test
  void onlyAnOperatorSettles() {
    SettleDiscrepancy settle = Bean.of(SettleDiscrepancy.class);
    for (String role : new String[] {"approver", "auditor", "reviewer", "clinic"}) {
      assertThatThrownBy(
              () -> As.role(role, "x", () -> settle.settle("D1", 0, SettlementNote.parse("試験"))))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private static FoundDiscrepancy changedManager(Clinic clinic, String to) {
    clinic.listed().becomes(FIRST, to);
    Night.walked();
    return FoundDiscrepancy.of(clinic.listed().code(), DiscrepancyKind.MANAGER_LEFT).orElseThrow();
  }
}
