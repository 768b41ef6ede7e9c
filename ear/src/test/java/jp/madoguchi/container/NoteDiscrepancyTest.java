package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.reconciliation.DiscrepancyKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoteDiscrepancyTest {
  @Test
  void theTrailTellsWhatTheNightFoundOut() {
    Clinic clinic = Clinic.registered();
    clinic.listed().becomes("試験　一郎,", "次の　人,");
    Night.walked();
    Night.walked();
    clinic.listed().becomes("試験　一郎,", "別の　人,");
    Night.walked();
    clinic.listed().isAsBefore();
    Night.walked();
    FoundDiscrepancy found =
        FoundDiscrepancy.of(clinic.listed().code(), DiscrepancyKind.MANAGER_LEFT).orElseThrow();
    assertThat(Trail.about("discrepancy/" + found.reference()))
        .containsExactly(
            "NoteDiscrepancy reconciliation FOUND",
            "NoteDiscrepancy reconciliation CHANGED",
            "NoteDiscrepancy reconciliation GONE");
  }
}
