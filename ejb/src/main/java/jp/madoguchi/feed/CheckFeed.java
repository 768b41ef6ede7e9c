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
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.feedfile.FeedFault;
import jp.madoguchi.feedfile.FeedFaultRows;
import jp.madoguchi.generation.Differences;
import jp.madoguchi.generation.Generations;
import jp.madoguchi.generation.Staging;
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
  @Inject private Generations generations;
  @Inject private Staging staging;
  @Inject private Differences differences;
  @Inject private FeedFaultRows faultRows;
  @Inject private FeedRelease release;
  @Inject private FeedNotice notice;
  @Inject private RegisterComparison register;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  private record Read(long rows, long errors) {}

  /**
   * What the comparison found, as long as nobody decides.
   *
   * @param faultsInAll not all of very many are among {@code faults}
   * @param current null when none is in force, or there are faults
   * @param counts null when there are faults, as is {@code differences}
   */
  private record Found(
      List<FeedFault> faults,
      long faultsInAll,
      Generations.InForce current,
      Differences.Found differences,
      RegisterComparison.Counts counts) {
    static Found only(List<FeedFault> faults, long inAll) {
      return new Found(faults, inAll, null, null, null);
    }
  }

  /**
   * @param token of the check that read the rows
   * @throws Differences.LinesLost when PostgreSQL crashed meanwhile; nothing is decided then
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void check(long uploadId, String token) {
    trail.actor(SYSTEM);
    FeedUpload upload = uploads.withId(uploadId);
    trail.about("feed/" + upload.reference());
    Long generation = upload.generationId();
    Read read = read(uploadId, token);
    Found found = read.errors() > 0 ? Found.only(List.of(), 0) : compare(upload, read.rows());
    long errors = read.errors() + found.faultsInAll();
    // From here to the commit nobody else decides about it; nothing long follows.
    uploads.locked(uploadId);
    read(uploadId, token);
    if (errors > 0) {
      faultRows.add(uploadId, read.errors() + 1, found.faults());
      refuse(upload, read.rows(), errors);
    } else {
      accept(upload, read.rows(), found);
    }
    trail.result(upload.state().name());
    forgetCheck(uploadId, generation);
  }

  private Found compare(FeedUpload upload, long lines) {
    long id = upload.generationId();
    Generations.InForce current = generations.current(upload.layout()).orElse(null);
    if (current != null && isOlder(upload, current)) {
      return Found.only(List.of(FeedFault.of(1, null, ErrorCode.FEED_011, null, "")), 1);
    }
    Differences.Found found = differences.find(id, upload.layout(), lines);
    if (!found.faults().isEmpty()) {
      return Found.only(found.faults(), found.faultsInAll());
    }
    List<FeedFault> conflicts = conflicts(id);
    return conflicts.isEmpty()
        ? new Found(List.of(), 0, current, found, register.counts(id))
        : Found.only(conflicts, register.countConflicts(id));
  }

  private boolean isOlder(FeedUpload upload, Generations.InForce current) {
    return uploads
        .ofGeneration(current.id())
        .filter(inForce -> upload.file().asOf().isBefore(inForce.file().asOf()))
        .isPresent();
  }

  private List<FeedFault> conflicts(long generation) {
    return register.conflicts(generation).stream()
        .map(c -> FeedFault.of(c.line(), c.column(), c.code(), c.value(), c.column()))
        .toList();
  }

  private void refuse(FeedUpload upload, long rowCount, long errors) {
    if (upload.generationId() != null) {
      generations.forget(upload.generationId());
    }
    uploads.eraseContent(upload);
    upload.refused(FeedFindings.ofRefused(rowCount, errors, clock.instant()));
    if (upload.file().source() == UploadFeed.Source.FOLDER) {
      notice.send(upload);
    }
  }

  private void accept(FeedUpload upload, long rowCount, Found found) {
    Generations.InForce current = found.current();
    upload.comparedWith(current == null ? null : current.id());
    upload.checked(
        FeedFindings.of(
            rowCount,
            found.differences().institutions(),
            found.counts(),
            found.differences().missing(),
            current == null ? 0 : current.institutions(),
            clock.instant()));
    if (upload.file().source() == UploadFeed.Source.FOLDER) {
      if (upload.findings().guards().isEmpty()) {
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

  /**
   * With its lines, at once: nobody comes back for them when the server dies after this.
   *
   * @param generation null when the file was no feed
   */
  private void forgetCheck(long uploadId, Long generation) {
    entities
        .createNativeQuery("delete from feed_check where upload_id = :id")
        .setParameter("id", uploadId)
        .executeUpdate();
    if (generation != null) {
      staging.clear(generation, this::nobodyChecks);
    }
  }

  private boolean nobodyChecks() {
    return entities.createNativeQuery("select 1 from feed_check").getResultList().isEmpty();
  }
}
