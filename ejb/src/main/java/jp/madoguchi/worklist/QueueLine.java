package jp.madoguchi.worklist;

import java.time.Instant;

/** A row as the statement gives it, with the count beside it. */
public record QueueLine(
    String receipt,
    String institutionName,
    String kind,
    String prefecture,
    Instant submittedAt,
    Instant dueAt,
    String state,
    String reviewer,
    Instant claimedAt,
    Long version,
    Long found) {
  static final String RESULT = "queueLines";

  ReviewQueue.Row row() {
    return new ReviewQueue.Row(
        receipt,
        institutionName,
        kind,
        prefecture,
        submittedAt,
        dueAt,
        state,
        reviewer,
        claimedAt,
        version);
  }
}
