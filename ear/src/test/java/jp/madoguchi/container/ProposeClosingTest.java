package jp.madoguchi.container;

import static jp.madoguchi.container.FoundDiscrepancy.JIRO;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.reconciliation.DiscrepancyKind;
import jp.madoguchi.reconciliation.DiscrepancyState;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProposeClosingTest {
  @Test
  void closesNothingYet() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FoundDiscrepancy found = FoundDiscrepancy.missing(clinic);
    found.propose(JIRO, found.version());
    assertThat(found.state()).isEqualTo(DiscrepancyState.PROPOSED);
    assertThat(found.look().proposedBy()).isEqualTo(JIRO);
    assertThat(clinic.found()).isNotNull();
    assertThat(found.trail()).containsExactly("ProposeClosing jiro OK");
  }

  @Test
  void onlyWhatIsMissingCanBeClosed() {
    Clinic clinic = Clinic.registered();
    clinic.listed().becomes("試験　一郎,", "次の　人,");
    Night.walked();
    FoundDiscrepancy found =
        FoundDiscrepancy.of(clinic.listed().code(), DiscrepancyKind.MANAGER_LEFT).orElseThrow();
    Refused.with(ErrorCode.REC_005, () -> found.propose(JIRO, found.version()));
  }

  @Test
  void aProposalIsVoidOnceAFeedStatesTheInstitutionAgain() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FoundDiscrepancy found = FoundDiscrepancy.missing(clinic);
    found.propose(JIRO, found.version());
    Feed.released(clinic.row());
    Night.walked();
    assertThat(found.state()).isEqualTo(DiscrepancyState.GONE);
  }
}
