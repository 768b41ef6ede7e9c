package jp.madoguchi.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.feedfile.FeedEncoding;
import jp.madoguchi.feedfile.FeedFault;
import jp.madoguchi.feedfile.FeedFaultRows;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.generation.Generations;
import jp.madoguchi.generation.StagedLine;
import jp.madoguchi.generation.Staging;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.ejb3.annotation.TransactionTimeout;

/**
 * Writes what a check has read, for all to see while it goes on. Every write needs the token of the
 * check: a feed that was discarded has none, and a check that is begun again has another one.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedProgress {
  /** Beyond this many the file is the wrong one, and the rest is only counted. */
  static final long MOST_ERRORS = 100_000;

  @PersistenceContext private EntityManager entities;
  @Inject private FeedUploads uploads;
  @Inject private Generations generations;
  @Inject private Staging staging;
  @Inject private FeedFaultRows faultRows;
  @Inject private FeedLeftovers leftovers;
  @Inject private FeedNotice notice;
  @Inject private Event<BeginCheck.Wanted> wanted;
  @Inject private Clock clock;

  /** The check may no longer write: the feed was discarded, or another check took over. */
  @ApplicationException(rollback = true)
  static class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The right to write for one check. */
  public record Turn(long uploadId, String token) {}

  /**
   * @param generation null while none was begun; then there are no lines either
   * @param bytesRead from the beginning of the file
   * @param rowsRead from the beginning of the file
   */
  public record Step(
      Turn turn,
      Long generation,
      long bytesRead,
      long rowsRead,
      List<StagedLine> lines,
      List<FeedFault> faults) {}

  /**
   * @throws Stopped also when another check of it was begun
   */
  public Turn begin(String reference) {
    FeedUpload upload = uploads.locked(reference);
    long uploadId = upload.id();
    if (upload.state() != FeedState.CHECKING || leftovers.beat(upload).isPresent()) {
      throw new Stopped();
    }
    Turn turn = new Turn(uploadId, UUID.randomUUID().toString());
    entities
        .createNativeQuery(
            "insert into feed_check (upload_id, token, started_at, beat_at, bytes_read, rows_read,"
                + " errors_found) values (:id, :token, :now, :now, 0, 0, 0)")
        .setParameter("id", uploadId)
        .setParameter("token", turn.token())
        .setParameter("now", clock.instant())
        .executeUpdate();
    return turn;
  }

  /** Gives the generation that the rows go to. */
  public long recognised(Turn turn, FeedLayout layout, FeedEncoding encoding) {
    FeedUpload upload = locked(turn);
    long generation = generations.begin(layout);
    upload.recognised(layout, encoding, generation);
    return generation;
  }

  public void add(Step step) {
    uploads.locked(step.turn().uploadId());
    long before = errors(step.turn());
    int changed =
        entities
            .createNativeQuery(
                "update feed_check set beat_at = :now, bytes_read = :bytes, rows_read = :rows,"
                    + " errors_found = :errors where upload_id = :id and token = :token")
            .setParameter("now", clock.instant())
            .setParameter("bytes", step.bytesRead())
            .setParameter("rows", step.rowsRead())
            .setParameter("errors", before + step.faults().size())
            .setParameter("id", step.turn().uploadId())
            .setParameter("token", step.turn().token())
            .executeUpdate();
    if (changed == 0) {
      throw new Stopped();
    }
    if (step.generation() != null) {
      staging.add(step.generation(), step.lines());
    }
    long room = Math.max(0, MOST_ERRORS - before);
    faultRows.add(step.turn().uploadId(), before + 1, step.faults().stream().limit(room).toList());
  }

  private long errors(Turn turn) {
    List<?> found =
        entities
            .createNativeQuery(
                "select errors_found from feed_check where upload_id = :id and token = :token")
            .setParameter("id", turn.uploadId())
            .setParameter("token", turn.token())
            .getResultList();
    return found.stream()
        .mapToLong(n -> ((Number) n).longValue())
        .findFirst()
        .orElseThrow(Stopped::new);
  }

  public void showing(Turn turn, List<List<String>> sample) {
    locked(turn).showing(sample);
  }

  /**
   * The check goes on. Not said while the check itself writes, as then others see that, nor once it
   * gave up.
   */
  public void beat(Turn turn) {
    boolean free =
        !entities
            .createNativeQuery(
                "select 1 from feed_check where upload_id = :id and token = :token"
                    + " and beat_at > :never for update skip locked")
            .setParameter("id", turn.uploadId())
            .setParameter("token", turn.token())
            .setParameter("never", Instant.EPOCH)
            .getResultList()
            .isEmpty();
    if (free) {
      beat(turn, clock.instant());
    }
  }

  /** It can be begun again at once. */
  public void gaveUp(Turn turn) {
    beat(turn, Instant.EPOCH);
  }

  /**
   * Has a check that broke off, or died with its node, begun again; after some tries a person is
   * told instead.
   *
   * @return false when there is none
   */
  @TransactionTimeout(1800)
  public boolean resume() {
    for (FeedUpload upload : uploads.checking()) {
      if (leftovers.isAbandoned(upload)) {
        uploads.locked(upload.id());
        if (upload.state() == FeedState.CHECKING && leftovers.isAbandoned(upload)) {
          resume(upload);
          return true;
        }
      }
    }
    return false;
  }

  private void resume(FeedUpload upload) {
    Long generation = upload.generationId();
    if (!upload.resume(clock.instant())) {
      notice.brokeOff(upload);
      return;
    }
    leftovers.clear(upload, generation);
    wanted.fire(new BeginCheck.Wanted(upload.reference()));
  }

  /** A file of the watched folder was not taken. */
  public void notTaken(String file, ErrorCode why) {
    notice.notTaken(file, why);
  }

  /** In the order in which {@link DiscardFeed} takes them: the feed, then its check. */
  private FeedUpload locked(Turn turn) {
    FeedUpload upload = uploads.locked(turn.uploadId());
    if (beat(turn, clock.instant()) == 0) {
      throw new Stopped();
    }
    return upload;
  }

  private int beat(Turn turn, Instant at) {
    return entities
        .createNativeQuery(
            "update feed_check set beat_at = :at where upload_id = :id and token = :token")
        .setParameter("at", at)
        .setParameter("id", turn.uploadId())
        .setParameter("token", turn.token())
        .executeUpdate();
  }
}
