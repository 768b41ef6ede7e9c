package jp.madoguchi.audit;

import static jp.madoguchi.audit.WrittenTrail.HASHES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrailCheckTest {
  private static TrailCheck check() {
    return new TrailCheck("audra", Instant.EPOCH, new ChainPoint(100, "a"), 300, HASHES);
  }

  @Test
  void tellsHowFarItHasComeOfWhatIsNew() {
    TrailCheck check = check();
    assertThat(check.percent()).isZero();
    check.advance(new ChainPoint(150, "b"), HASHES);
    assertThat(check.percent()).isEqualTo(25);
    assertThat(check.reached()).isEqualTo(new ChainPoint(150, "b"));
  }

  @Test
  void withNothingNewItIsDone() {
    assertThat(new TrailCheck("a", Instant.EPOCH, ChainPoint.START, 0, HASHES).percent())
        .isEqualTo(100);
  }

  @Test
  void aBetterResultThanWasFoundIsNotGenuine() {
    TrailCheck check = check();
    check.finish(new ChainBreak(101, ChainBreak.Kind.MISSING), Instant.EPOCH, HASHES);
    assertThat(check.genuine(HASHES)).isTrue();
    WrittenTrail.overwrite(check, "state", TrailCheck.State.INTACT);
    assertThat(check.genuine(HASHES)).isFalse();
  }

  @Test
  void aPlaceThatWasMovedForwardIsNotGenuine() {
    TrailCheck check = check();
    WrittenTrail.overwrite(check, "through", 299L);
    assertThat(check.genuine(HASHES)).isFalse();
    check.restart(HASHES);
    assertThat(check.reached()).isEqualTo(ChainPoint.START);
  }
}
