package jp.madoguchi.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.feedfile.FeedFault;
import jp.madoguchi.registry.RegisterComparison;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.ejb3.annotation.TransactionTimeout;

/**
 * 検査: decides what becomes of a feed whose rows have all been read. They must not contradict each
 * other nor the register; then the generation is compared with the register and the guards look at
 * it. What comes from the watched folder and passes every guard is released.
 */
@Stateless
@Audited
@PermitAll
@TransactionTimeout(1800)
public class CheckFeed {
  /** Who acts where no person does. */
  static final String SYSTEM = "system";

  @PersistenceContext private EntityManager entities;
  @Inject private FeedUploads uploads;
  @Inject private FeedGenerations generations;
  @Inject private FeedRows rows;
  @Inject private FeedRelease release;
  @Inject private FeedNotice notice;
  @Inject private RegisterComparison register;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  private record Read(long rows, long errors) {}

  /**
   * @param token of the check that read the rows
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void check(long uploadId, String token) {
    trail.actor(SYSTEM);
    FeedUpload seen = uploads.withId(uploadId);
    trail.about("feed/" + seen.reference());
    Long generation = seen.generationId();
    Read read = read(uploadId, token);
    List<FeedFault> more = read.errors() > 0 || generation == null ? List.of() : faults(generation);
    // From here to the commit nobody else decides about it.
    FeedUpload upload = uploads.locked(uploadId);
    read(uploadId, token);
    rows.addFaults(uploadId, read.errors() + 1, more);
    long errors = read.errors() + more.size();
    Optional<Generation> current =
        upload.layout() == null ? Optional.empty() : generations.current(upload.layout());
    if (errors == 0 && current.isPresent() && isOlder(upload, current.get())) {
      errors = 1;
      rows.addFaults(uploadId, 1, List.of(FeedFault.of(1, null, ErrorCode.FEED_011, null, "")));
    }
    if (errors > 0) {
      refuse(upload, read.rows(), errors);
    } else {
      compare(upload, read.rows(), current);
    }
    trail.result(upload.state().name());
    forgetCheck(uploadId);
  }

  private boolean isOlder(FeedUpload upload, Generation current) {
    return uploads
        .ofGeneration(current.id())
        .map(inForce -> upload.asOf().isBefore(inForce.asOf()))
        .orElse(false);
  }

  private List<FeedFault> faults(long generation) {
    List<FeedFault> duplicates = generations.duplicates(generation);
    if (!duplicates.isEmpty()) {
      return duplicates;
    }
    return register.conflicts(generation).stream()
        .flatMap(
            c -> Stream.of(FeedFault.of(c.line(), c.column(), c.code(), c.value(), c.column())))
        .toList();
  }

  private void refuse(FeedUpload upload, long rowCount, long errors) {
    if (upload.generationId() != null) {
      generations.forget(upload.generationId());
    }
    uploads.eraseContent(upload);
    upload.refused(rowCount, errors, clock.instant());
    if (upload.source() == UploadFeed.Source.FOLDER) {
      notice.send(upload);
    }
  }

  private void compare(FeedUpload upload, long rowCount, Optional<Generation> current) {
    long id = upload.generationId();
    RegisterComparison.Counts counts = register.counts(id);
    long missing = current.map(c -> generations.missing(id, c.id())).orElse(0L);
    generations.withId(id).complete(counts.stated(), generations.print(id));
    upload.comparedWith(current.map(Generation::id).orElse(null));
    long before = current.map(Generation::institutions).orElse(0L);
    upload.checked(rowCount, counts, missing, before, clock.instant());
    if (upload.source() == UploadFeed.Source.FOLDER) {
      if (upload.guards().isEmpty()) {
        release.release(upload, SYSTEM, null);
      } else {
        notice.send(upload);
      }
    }
  }

  private Read read(long uploadId, String token) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select rows_read, errors_found from feed_check where upload_id = :id and token ="
                    + " :token")
            .setParameter("id", uploadId)
            .setParameter("token", token)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Read(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
        .findFirst()
        .orElseThrow(FeedProgress.Stopped::new);
  }

  private void forgetCheck(long uploadId) {
    entities
        .createNativeQuery("delete from feed_check where upload_id = :id")
        .setParameter("id", uploadId)
        .executeUpdate();
  }
}
