package jp.madoguchi.jobs;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run as people see it.
 *
 * @param reference its name, for example housekeeping-20261122-1
 * @param startedAt null until a node has begun it
 * @param endedAt null until it is over
 * @param takings how often a node took it up: more than once means that it was interrupted
 * @param message code of the error that ended it, or null
 */
public record JobRunView(
    String reference,
    Job job,
    LocalDate night,
    Cause cause,
    String startedBy,
    JobRunState state,
    Instant askedAt,
    Instant startedAt,
    Instant endedAt,
    int takings,
    String message) {
  /** Its time had come, or a person asked for it. */
  public enum Cause {
    SCHEDULE,
    HAND
  }
}
