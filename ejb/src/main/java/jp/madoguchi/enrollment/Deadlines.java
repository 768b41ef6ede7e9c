package jp.madoguchi.enrollment;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** Until when the fund decides, and until when a clinic may correct what was returned to it. */
@Embeddable
class Deadlines {
  /** How long a returned application waits for its clinic. */
  static final Duration PATIENCE = Duration.ofDays(30);

  /** How long before the end the clinic is reminded. */
  static final Duration NOTICE = Duration.ofDays(7);

  private Instant submittedAt;
  private Instant dueAt;
  private Instant returnedAt;
  private Instant remindedAt;
  private Instant overdueToldAt;

  void submitted(Instant now, Instant due) {
    submittedAt = now;
    dueAt = due;
  }

  /** From now on the clinic has to do something, and the fund's time stands still. */
  void returned(Instant now) {
    returnedAt = now;
    remindedAt = null;
  }

  void resubmitted(Instant now) {
    dueAt = dueAt.plus(Duration.between(returnedAt, now));
    returnedAt = null;
  }

  /** Nobody waits any more. */
  void ended() {
    returnedAt = null;
  }

  /** When it counts as withdrawn unless it is corrected; null while it is not returned. */
  Instant lapsesAt() {
    return returnedAt == null ? null : returnedAt.plus(PATIENCE);
  }

  /**
   * @return whether the clinic is to be told now: once, and only in the last week
   */
  boolean remind(Instant now) {
    boolean due =
        returnedAt != null
            && remindedAt == null
            && !now.isBefore(lapsesAt().minus(NOTICE))
            && now.isBefore(lapsesAt());
    remindedAt = due ? now : remindedAt;
    return due;
  }

  /** The approvers were told that its time is over; they are told once. */
  void overdueTold(Instant now) {
    overdueToldAt = now;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  Instant dueAt() {
    return dueAt;
  }
}
