package jp.madoguchi.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.generation.Generations;

/** What a check has left: how far it came, its faults and its rows. */
@Dependent
class FeedLeftovers {
  /** Longer than any step of a check takes: then its node is gone. */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  @PersistenceContext private EntityManager entities;
  @Inject private Generations generations;
  @Inject private Clock clock;

  /** How far a check is. */
  record Beat(Instant startedAt, Instant beatAt, long bytesRead, long rowsRead, long errors) {}

  Optional<Beat> beat(FeedUpload upload) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select started_at, beat_at, bytes_read, rows_read, errors_found from feed_check"
                    + " where upload_id = :id",
                Object[].class)
            .setParameter("id", upload.id())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .findFirst()
        .map(c -> new Beat(instant(c[0]), instant(c[1]), number(c[2]), number(c[3]), number(c[4])));
  }

  /** The two databases do not agree in what they give for a point in time. */
  private static Instant instant(Object value) {
    if (value instanceof OffsetDateTime at) {
      return at.toInstant();
    }
    return value instanceof Timestamp at ? at.toInstant() : (Instant) value;
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  /** Whether the check of a feed that is being checked goes on no more. */
  boolean isAbandoned(FeedUpload upload) {
    Instant last = beat(upload).map(Beat::beatAt).orElse(upload.wantedAt());
    return last.isBefore(clock.instant().minus(SILENCE));
  }

  long errorsKept(FeedUpload upload) {
    return number(
        entities
            .createNativeQuery("select count(*) from feed_error where upload_id = :id")
            .setParameter("id", upload.id())
            .getSingleResult());
  }

  /** After this the check can write no more. */
  void clear(FeedUpload upload) {
    clear(upload, upload.generationId());
  }

  /**
   * @param generation that the check wrote to, or null; the upload itself may know it no more
   */
  void clear(FeedUpload upload, Long generation) {
    for (String table : List.of("feed_check", "feed_error")) {
      entities
          .createNativeQuery("delete from " + table + " where upload_id = :id")
          .setParameter("id", upload.id())
          .executeUpdate();
    }
    if (generation != null) {
      generations.forget(generation);
    }
  }
}
