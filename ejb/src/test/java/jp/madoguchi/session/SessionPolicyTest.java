package jp.madoguchi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionPolicyTest {
  private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "clinic,   PT0S,     PT30M",
    "clinic,   PT11H,    PT11H30M",
    "clinic,   PT11H45M, PT12H",
    "reviewer, PT8H,     PT8H30M",
    "reviewer, PT8H45M,  PT9H",
    "operator, PT8H59M,  PT9H"
  })
  void endsWhenIdleOrTooLong(String role, Duration seen, Duration end) {
    assertThat(SessionPolicy.endsAt(role, START, START.plus(seen))).isEqualTo(START.plus(end));
  }
}
