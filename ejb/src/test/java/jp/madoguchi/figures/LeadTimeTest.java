package jp.madoguchi.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LeadTimeTest {
  @Test
  void halfAndNineOutOfTenWereDoneWithin() {
    assertThat(LeadTime.of(new TreeMap<>(Map.of(1, 5L, 3, 4L, 9, 1L))))
        .isEqualTo(new LeadTime(10, 1, 3));
    assertThat(LeadTime.of(new TreeMap<>(Map.of(4, 1L)))).isEqualTo(new LeadTime(1, 4, 4));
  }

  @Test
  void ofNothingThereIsNoTime() {
    assertThat(LeadTime.of(new TreeMap<>())).isEqualTo(new LeadTime(0, null, null));
  }

  @Test
  void aBegunDayCounts() {
    Instant came = Instant.parse("2026-11-22T00:00:00Z");
    assertThat(LeadTime.days(came, came)).isEqualTo(1);
    assertThat(LeadTime.days(came, came.plusSeconds(86_400))).isEqualTo(1);
    assertThat(LeadTime.days(came, came.plusSeconds(86_401))).isEqualTo(2);
  }
}
