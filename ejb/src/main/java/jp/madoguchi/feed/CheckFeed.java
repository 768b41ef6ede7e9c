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

  /** What the comparison found, as long as nobody decides. */
  private record Found(Generation current, RegisterComparison.Counts counts, long missing) {}

  /**
   * @param token of the check that read the rows
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void check(long uploadId, String token) {
    trail.actor(SYSTEM);
    FeedUpload upload = uploads.withId(uploadId);
    trail.about("feed/" + upload.reference());
    Read read = read(uploadId, token);
    List<FeedFault> more = read.errors() > 0 ? List.of() : faults(upload);
    long errors = read.errors() + more.size();
    Found found = errors > 0 ? null : compare(upload);
    // From here to the commit nobody else decides about it; nothing long follows.
    uploads.locked(uploadId);
    read(uploadId, token);
    if (errors > 0) {
      rows.addFaults(uploadId, read.errors() + 1, more);
      refuse(upload, read.rows(), errors);
    } else {
      accept(upload, read.rows(), found);
    }
    trail.result(upload.state().name());
    forgetCheck(uploadId);
  }

  private List<FeedFault> faults(FeedUpload upload) {
    Optional<FeedUpload> inForce =
        generations.current(upload.layout()).flatMap(g -> uploads.ofGeneration(g.id()));
    if (inForce.isPresent() && upload.asOf().isBefore(inForce.get().asOf())) {
      return List.of(FeedFault.of(1, null, ErrorCode.FEED_011, null, ""));
    }
    List<FeedFault> duplicates = generations.duplicates(upload.generationId());
    if (!duplicates.isEmpty()) {
      return duplicates;
    }
    return register.conflicts(upload.generationId()).stream()
        .map(c -> FeedFault.of(c.line(), c.column(), c.code(), c.value(), c.column()))
        .toList();
  }

  private Found compare(FeedUpload upload) {
    long id = upload.generationId();
    Generation current = generations.current(upload.layout()).orElse(null);
    RegisterComparison.Counts counts = register.counts(id);
    generations.withId(id).complete(counts.stated(), generations.print(id));
    long missing = current == null ? 0 : generations.missing(id, current.id());
    return new Found(current, counts, missing);
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

  private void accept(FeedUpload upload, long rowCount, Found found) {
    boolean first = found.current() == null;
    upload.comparedWith(first ? null : found.current().id());
    upload.checked(
        rowCount,
        found.counts(),
        found.missing(),
        first ? 0 : found.current().institutions(),
        clock.instant());
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
