package jp.madoguchi.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody stays signed in: 30 minutes after the last request, and however busy no longer
 * than 12 hours (a clinic) or 9 hours (staff, whose screens show other people's matters).
 */
final class SessionPolicy {
  static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration CLINIC = Duration.ofHours(12);
  private static final Duration STAFF = Duration.ofHours(9);

  private SessionPolicy() {}

  /**
   * @param role of the container
   */
  static Instant endsAt(String role, Instant startedAt, Instant lastSeenAt) {
    Instant idle = lastSeenAt.plus(IDLE);
    Instant longest = startedAt.plus(role.equals("clinic") ? CLINIC : STAFF);
    return idle.isBefore(longest) ? idle : longest;
  }
}
