package jp.madoguchi.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.feedfile.FeedEncoding;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.feedfile.FeedSample;
import jp.madoguchi.registry.RegisterComparison;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** One file and what became of it. */
@Entity
class FeedUpload {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;
  private String reference;

  @Enumerated(EnumType.STRING)
  private UploadFeed.Source source;

  private String fileName;
  private String fileHash;
  private long bytes;
  private LocalDate asOf;

  @Enumerated(EnumType.STRING)
  private FeedState state;

  private String uploadedBy;
  private Instant uploadedAt;

  @Enumerated(EnumType.STRING)
  private FeedLayout layout;

  @Enumerated(EnumType.STRING)
  private FeedEncoding encoding;

  private String sample;
  private long rowCount;
  private long errors;
  private long institutions;
  private long added;
  private long changed;
  private long suspended;
  private long reopened;
  private long closed;
  private long missing;
  private String guards = "";
  private Long generationId;
  private Long comparedWith;
  private Instant checkedAt;
  private String decidedBy;
  private Instant decidedAt;
  private String reason;

  protected FeedUpload() {}

  FeedUpload(String reference, UploadFeed.Source source, String fileName, LocalDate asOf) {
    this.reference = reference;
    this.source = source;
    this.fileName = fileName;
    this.asOf = asOf;
    this.state = FeedState.CHECKING;
    this.fileHash = "";
  }

  void uploaded(String by, Instant now) {
    uploadedBy = by;
    uploadedAt = now;
  }

  /**
   * @param hash keyed, of the whole file
   */
  void received(String hash, long bytes) {
    fileHash = hash;
    this.bytes = bytes;
  }

  void recognised(FeedLayout layout, FeedEncoding encoding, long generationId) {
    this.layout = layout;
    this.encoding = encoding;
    this.generationId = generationId;
  }

  void showing(List<List<String>> rows) {
    sample = FeedSample.text(rows);
  }

  void refused(long rows, long errors, Instant now) {
    state = FeedState.REFUSED;
    rowCount = rows;
    this.errors = errors;
    checkedAt = now;
    generationId = null;
  }

  /**
   * @param missing how many institutions of the generation in force it does not state
   * @param before how many institutions that generation states
   */
  void checked(
      long rows, RegisterComparison.Counts counts, long missing, long before, Instant now) {
    state = FeedState.WAITING_RELEASE;
    rowCount = rows;
    institutions = counts.stated();
    added = counts.added();
    changed = counts.changed();
    suspended = counts.suspended();
    reopened = counts.reopened();
    closed = counts.closed();
    this.missing = missing;
    checkedAt = now;
    guards =
        Arrays.stream(FeedGuard.values())
            .filter(guard -> guard.stops(institutions, closed, before))
            .map(FeedGuard::name)
            .collect(Collectors.joining(","));
  }

  /** The generation in force that it was compared with, or null. */
  void comparedWith(Long current) {
    comparedWith = current;
  }

  /** What was found out is found out anew. */
  void checkAgain() {
    requireState(FeedState.CHECKING, FeedState.WAITING_RELEASE);
    state = FeedState.CHECKING;
    generationId = null;
    errors = 0;
    guards = "";
  }

  void released(String by, String why, Instant now) {
    requireState(FeedState.WAITING_RELEASE);
    decide(FeedState.RELEASED, by, why, now);
  }

  void rolledBack(String by, String why, Instant now) {
    requireState(FeedState.RELEASED);
    decide(FeedState.ROLLED_BACK, by, why, now);
  }

  void discarded(String by, Instant now) {
    requireState(FeedState.CHECKING, FeedState.WAITING_RELEASE);
    decide(FeedState.DISCARDED, by, reason, now);
    generationId = null;
  }

  private void decide(FeedState next, String by, String why, Instant now) {
    state = next;
    decidedBy = by;
    decidedAt = now;
    reason = why;
  }

  /**
   * @throws Refusal FEED-016
   */
  void requireState(FeedState... allowed) {
    if (!Set.of(allowed).contains(state)) {
      throw new Refusal(Problem.of(null, ErrorCode.FEED_016));
    }
  }

  Set<FeedGuard> guards() {
    Set<FeedGuard> set = EnumSet.noneOf(FeedGuard.class);
    Arrays.stream(guards.split(","))
        .filter(name -> !name.isEmpty())
        .map(FeedGuard::valueOf)
        .forEach(set::add);
    return set;
  }

  List<List<String>> sample() {
    return FeedSample.rows(sample);
  }

  FeedHistory.Row row(Set<Long> inForce) {
    return new FeedHistory.Row(
        reference,
        layout,
        fileName,
        asOf,
        state,
        uploadedBy,
        uploadedAt,
        institutions,
        errors,
        generationId != null && inForce.contains(generationId));
  }

  FeedResult.Counts counts() {
    return new FeedResult.Counts(
        rowCount, institutions, added, changed, suspended, reopened, closed, missing, errors);
  }

  FeedResult.Decision decision() {
    return decidedBy == null ? null : new FeedResult.Decision(decidedBy, decidedAt, reason);
  }

  long id() {
    return id;
  }

  String reference() {
    return reference;
  }

  UploadFeed.Source source() {
    return source;
  }

  String fileName() {
    return fileName;
  }

  String fileHash() {
    return fileHash;
  }

  long bytes() {
    return bytes;
  }

  LocalDate asOf() {
    return asOf;
  }

  FeedState state() {
    return state;
  }

  String uploadedBy() {
    return uploadedBy;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  /** Null until the check has read the header row. */
  FeedLayout layout() {
    return layout;
  }

  FeedEncoding encoding() {
    return encoding;
  }

  /** Null when there is none (any more). */
  Long generationId() {
    return generationId;
  }

  Long comparedWith() {
    return comparedWith;
  }

  long errors() {
    return errors;
  }
}
