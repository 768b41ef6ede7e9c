package jp.madoguchi.feed;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.madoguchi.feedfile.FeedEncoding;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.feedfile.FeedSample;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.hibernate.annotations.OptimisticLock;

/** One file and what became of it. */
@Entity
class FeedUpload {
  /** A check that breaks off after so many tries more would do so for ever. */
  static final int MOST_RESUMPTIONS = 5;

  /** One about which nobody has decided for so long counts as discarded: {@code docs/domain.md}. */
  static final Duration UNDECIDED_KEPT = Duration.ofDays(30);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  /** As what a check reads does not change it, nobody is overtaken while it goes on. */
  @Version private long version;

  private String reference;

  @Embedded private FeedFile file;

  @Enumerated(EnumType.STRING)
  private FeedState state;

  private String uploadedBy;
  private Instant uploadedAt;
  private Instant wantedAt;
  private int resumptions;

  @OptimisticLock(excluded = true)
  @Enumerated(EnumType.STRING)
  private FeedLayout layout;

  @OptimisticLock(excluded = true)
  @Enumerated(EnumType.STRING)
  private FeedEncoding encoding;

  @OptimisticLock(excluded = true)
  private String sample;

  @OptimisticLock(excluded = true)
  private Long generationId;

  private Long comparedWith;

  @Embedded private FeedFindings findings = FeedFindings.none();

  /** Null while nobody has decided. */
  @Embedded private FeedDecision decision;

  protected FeedUpload() {}

  FeedUpload(String reference, FeedFile file) {
    this.reference = reference;
    this.file = file;
    this.state = FeedState.CHECKING;
  }

  void uploaded(String by, Instant now) {
    uploadedBy = by;
    uploadedAt = now;
    wantedAt = now;
  }

  void recognised(FeedLayout layout, FeedEncoding encoding, long generationId) {
    this.layout = layout;
    this.encoding = encoding;
    this.generationId = generationId;
  }

  void showing(List<List<String>> rows) {
    sample = FeedSample.text(rows);
  }

  void refused(FeedFindings found) {
    state = FeedState.REFUSED;
    findings = found;
    generationId = null;
  }

  void checked(FeedFindings found) {
    state = FeedState.WAITING_RELEASE;
    findings = found;
  }

  /** The generation in force that it was compared with, or null. */
  void comparedWith(Long current) {
    comparedWith = current;
  }

  /** A person wants it: what was found out is found out anew. */
  void checkAgain(Instant now) {
    resumptions = 0;
    beginAgain(now);
  }

  /**
   * Nobody asked for it, but the check broke off.
   *
   * @return false when it has had its tries, and a person is to be told; asked no more then
   */
  boolean resume(Instant now) {
    resumptions++;
    if (resumptions > MOST_RESUMPTIONS) {
      return false;
    }
    beginAgain(now);
    return true;
  }

  private void beginAgain(Instant now) {
    requireState(FeedState.CHECKING, FeedState.WAITING_RELEASE);
    wantedAt = now;
    state = FeedState.CHECKING;
    generationId = null;
    findings = FeedFindings.none();
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
    decide(FeedState.DISCARDED, by, null, now);
    generationId = null;
  }

  /**
   * @throws Refusal FEED-016 when it is decided, or there is time left
   */
  void requireLapsed(Instant now) {
    if (wantedAt.isAfter(now.minus(UNDECIDED_KEPT))) {
      throw new Refusal(Problem.of(null, ErrorCode.FEED_016));
    }
    requireState(FeedState.CHECKING, FeedState.WAITING_RELEASE);
  }

  private void decide(FeedState next, String by, String why, Instant now) {
    state = next;
    decision = new FeedDecision(by, now, why);
  }

  /**
   * @throws Refusal FEED-016
   */
  void requireState(FeedState... allowed) {
    if (!Set.of(allowed).contains(state)) {
      throw new Refusal(Problem.of(null, ErrorCode.FEED_016));
    }
  }

  /**
   * @param seen by who decides
   * @throws Refusal FEED-023
   */
  void requireVersion(long seen) {
    if (version != seen) {
      throw new Refusal(Problem.of(null, ErrorCode.FEED_023));
    }
  }

  FeedFindings findings() {
    return findings;
  }

  List<List<String>> sample() {
    return FeedSample.rows(sample);
  }

  /** Null while nobody has decided. */
  FeedResult.Decision decision() {
    return decision == null ? null : decision.shown();
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  String reference() {
    return reference;
  }

  FeedFile file() {
    return file;
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

  /** When its check was asked for the last time. */
  Instant wantedAt() {
    return wantedAt;
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
}
