package jp.madoguchi.container;

import static jp.madoguchi.container.FoundDiscrepancy.JIRO;
import static jp.madoguchi.container.FoundDiscrepancy.SABURO;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.reconciliation.DiscrepancyState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeclineClosingTest {
  @Test
  void itIsOpenAgain() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FoundDiscrepancy found = FoundDiscrepancy.missing(clinic);
    found.propose(JIRO, found.version());
    found.decline(SABURO, found.version());
    assertThat(found.state()).isEqualTo(DiscrepancyState.OPEN);
    assertThat(found.look().proposedBy()).isEqualTo(JIRO);
    assertThat(found.look().proposedAt()).isNotNull();
    assertThat(found.look().note()).isEqualTo("電話で確かめた");
    assertThat(found.look().changedBy()).isEqualTo(SABURO);
    assertThat(clinic.found()).isNotNull();
    // Who proposed it can take it back, too.
    found.propose(JIRO, found.version());
    found.decline(JIRO, found.version());
    assertThat(found.state()).isEqualTo(DiscrepancyState.OPEN);
    assertThat(found.trail())
        .containsExactly(
            "ProposeClosing jiro OK",
            "DeclineClosing saburo OK",
            "ProposeClosing jiro OK",
            "DeclineClosing jiro OK");
  }
}
