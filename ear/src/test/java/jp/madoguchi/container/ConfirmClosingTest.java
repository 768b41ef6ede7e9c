package jp.madoguchi.container;

import static jp.madoguchi.container.FoundDiscrepancy.JIRO;
import static jp.madoguchi.container.FoundDiscrepancy.SABURO;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.reconciliation.ConfirmClosing;
import jp.madoguchi.reconciliation.DiscrepancyState;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConfirmClosingTest {
  @Test
  void anotherPersonClosesTheInstitution() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FoundDiscrepancy found = FoundDiscrepancy.missing(clinic);
    found.propose(JIRO, found.version());
    Refused.with(ErrorCode.REC_004, () -> found.confirm(JIRO, found.version()));
    assertThat(clinic.found()).isNotNull();
    found.confirm(SABURO, found.version());
    Refused.with(ErrorCode.REG_019, clinic::found);
    assertThat(found.state()).isEqualTo(DiscrepancyState.SETTLED);
    assertThat(found.look().changedBy()).isEqualTo(SABURO);
    assertThat(found.look().note()).isEqualTo("電話で確かめた");
    assertThat(found.look().proposedBy()).isEqualTo(JIRO);
    assertThat(found.look().proposedAt()).isBefore(found.look().changedAt());
    assertThat(birthHashes(clinic)).isZero();
    assertThat(found.trail())
        .containsExactly(
            "ProposeClosing jiro OK", "ConfirmClosing jiro REC-004", "ConfirmClosing saburo OK");
    // It stays closed, and settled, and nobody is asked again.
    Night.walked();
    Refused.with(ErrorCode.REG_019, clinic::found);
    assertThat(FoundDiscrepancy.withMissing(clinic.code())).containsExactly("MISSING  - - SETTLED");
  }

  @Test
  void anApproverCanConfirmToo() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FoundDiscrepancy found = FoundDiscrepancy.missing(clinic);
    found.propose(JIRO, found.version());
    long version = found.version();
    As.role(
        "approver",
        "approver",
        () -> Bean.of(ConfirmClosing.class).confirm(found.reference(), version));
    Refused.with(ErrorCode.REG_019, clinic::found);
  }

  @Test
  void aFeedThatStatesItAgainBringsItBack() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FoundDiscrepancy found = FoundDiscrepancy.missing(clinic);
    found.propose(JIRO, found.version());
    found.confirm(SABURO, found.version());
    Feed.released(clinic.row());
    assertThat(clinic.found()).isNotNull();
    assertThat(birthHashes(clinic)).isEqualTo(1);
  }

  @Test
  void whatAFeedStatesAgainIsNotClosed() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FoundDiscrepancy found = FoundDiscrepancy.missing(clinic);
    found.propose(JIRO, found.version());
    Feed.released(clinic.row());
    Refused.with(ErrorCode.REC_006, () -> found.confirm(SABURO, found.version()));
    assertThat(clinic.found()).isNotNull();
    assertThat(found.state()).isEqualTo(DiscrepancyState.PROPOSED);
  }

  private static long birthHashes(FeedRowOf clinic) {
    return BehindThePortal.number(
        "select count(m.birth_hash) from institution i"
            + " join institution_manager m on m.institution_id = i.id where i.institution_code = ?",
        clinic.code());
  }
}
