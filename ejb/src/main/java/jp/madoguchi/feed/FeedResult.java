package jp.madoguchi.feed;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.feedfile.FeedEncoding;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.generation.Generations;
import jp.madoguchi.shared.Problem;

/** 取込の結果: everything about one feed but its faults. */
@Stateless
@RolesAllowed({"operator", "reviewer", "approver", "auditor"})
public class FeedResult {
  private static final int HUNDRED = 100;

  @Resource private SessionContext session;
  @Inject private FeedUploads uploads;
  @Inject private FeedRelease release;
  @Inject private FeedLeftovers leftovers;
  @Inject private Clock clock;

  /** What an operator decides about a feed. */
  public enum FeedAct {
    RELEASE,
    DISCARD,
    ROLL_BACK
  }

  /** Of {@code rows} each is a line of the file; all others but {@code errors} are institutions. */
  public record Counts(
      long rows,
      long institutions,
      long added,
      long changed,
      long suspended,
      long reopened,
      long closed,
      long missing,
      long errors) {}

  /**
   * @param reason null when none was written
   */
  public record Decision(String by, Instant at, String reason) {}

  /**
   * @param secondsLeft null while nothing can be said about it
   * @param abandoned it does not go on any more and can be begun again
   */
  public record Progress(
      long rows, int percent, Long secondsLeft, long errors, boolean abandoned) {}

  /**
   * @param layout null when the header row is no feed's, as is {@code encoding}
   * @param sample up to five rows as they were read, birth dates masked
   * @param errorsKept of so many errors the details can be read
   * @param progress null when it is not being checked
   * @param decision null while nobody has decided
   * @param current it is in force
   * @param hindrances what the caller would be refused, as far as it depends on neither a role nor
   *     a guard
   * @param version to be given by who decides on what is shown
   */
  public record Shown(
      String reference,
      UploadFeed.Source source,
      String fileName,
      LocalDate asOf,
      FeedState state,
      String uploadedBy,
      Instant uploadedAt,
      FeedLayout layout,
      FeedEncoding encoding,
      List<List<String>> sample,
      Counts counts,
      long errorsKept,
      Set<FeedGuard> guards,
      Progress progress,
      Decision decision,
      boolean current,
      Map<FeedAct, Problem> hindrances,
      long version) {}

  public Optional<Shown> of(String reference) {
    return uploads.of(reference).map(this::shown);
  }

  private Shown shown(FeedUpload upload) {
    Optional<Generations.InForce> inForce = release.inForce(upload);
    boolean current =
        inForce.isPresent() && Long.valueOf(inForce.get().id()).equals(upload.generationId());
    return new Shown(
        upload.reference(),
        upload.file().source(),
        upload.file().name(),
        upload.file().asOf(),
        upload.state(),
        upload.uploadedBy(),
        upload.uploadedAt(),
        upload.layout(),
        upload.encoding(),
        upload.sample(),
        upload.findings().counts(),
        upload.state() == FeedState.REFUSED ? leftovers.errorsKept(upload) : 0,
        upload.findings().guards(),
        upload.state() == FeedState.CHECKING ? progress(upload) : null,
        upload.decision(),
        current,
        release.hindrances(upload, inForce, session.getCallerPrincipal().getName()),
        upload.version());
  }

  private Progress progress(FeedUpload upload) {
    boolean abandoned = leftovers.isAbandoned(upload);
    return leftovers
        .beat(upload)
        .map(beat -> progress(beat, upload.file().bytes(), abandoned))
        .orElseGet(() -> new Progress(0, 0, null, 0, abandoned));
  }

  private Progress progress(FeedLeftovers.Beat beat, long bytes, boolean abandoned) {
    long read = Math.min(beat.bytesRead(), bytes);
    int percent = (int) (read * HUNDRED / bytes);
    long spent = Duration.between(beat.startedAt(), clock.instant()).toSeconds();
    Long left = read == 0 ? null : Math.max(0, spent) * (bytes - read) / read;
    return new Progress(beat.rowsRead(), percent, left, beat.errors(), abandoned);
  }
}
