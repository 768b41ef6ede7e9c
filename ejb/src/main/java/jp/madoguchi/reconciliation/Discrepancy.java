package jp.madoguchi.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import jp.madoguchi.reconciliation.Findings.Finding;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 不一致. Stands until it is settled by people or the fact has vanished. */
@Entity
class Discrepancy {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  private String reference;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private DiscrepancyKind kind;

  private long institutionId;
  private String subject;
  private String beforeText;
  private String afterText;

  /** The matter, unique as long as the fact stands; null afterwards. */
  private String standingKey;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private DiscrepancyState state;

  private long foundIn;
  private Instant foundAt;
  private String proposedBy;
  private Instant proposedAt;
  private String note;
  private String changedBy;
  private Instant changedAt;

  protected Discrepancy() {}

  Discrepancy(String reference, Finding finding, long run, Instant now) {
    this.reference = reference;
    this.kind = finding.kind();
    this.institutionId = finding.institutionId();
    this.subject = finding.subject();
    this.standingKey = finding.key();
    this.foundIn = run;
    this.foundAt = now;
    particulars(finding, now);
  }

  private void particulars(Finding finding, Instant now) {
    beforeText = finding.before();
    afterText = finding.after();
    forgetProposal();
    note = null;
    become(DiscrepancyState.OPEN, RunRecord.ACTOR, now);
  }

  private void forgetProposal() {
    proposedBy = null;
    proposedAt = null;
  }

  /** Whether this is what the finding says, particulars included. */
  boolean says(Finding finding) {
    return Objects.equals(beforeText, finding.before())
        && Objects.equals(afterText, finding.after());
  }

  /**
   * It waits for a person, and has become another fact: what was proposed on the old one is void.
   */
  void renew(Finding finding, Instant now) {
    particulars(finding, now);
  }

  /** The fact stands no more; what a person has settled stays settled. */
  void vanish(Instant now) {
    standingKey = null;
    if (state != DiscrepancyState.SETTLED) {
      become(DiscrepancyState.GONE, RunRecord.ACTOR, now);
    }
  }

  /** Nothing is in the way any more of finding the matter anew. */
  void giveWay() {
    standingKey = null;
  }

  boolean isSettled() {
    return state == DiscrepancyState.SETTLED;
  }

  /**
   * @param version of what the person saw
   * @throws Refusal REC-001
   */
  void expect(long version) {
    if (this.version != version) {
      throw refused(ErrorCode.REC_001, changedBy, "DiscrepancyState." + state);
    }
  }

  /**
   * @throws Refusal REC-005 unless it is open
   */
  void settle(String by, SettlementNote why, Instant now) {
    require(DiscrepancyState.OPEN);
    forgetProposal();
    note = why.text();
    become(DiscrepancyState.SETTLED, by, now);
  }

  /**
   * @throws Refusal REC-005 unless it is open and may close the institution
   */
  void proposeClosing(String by, SettlementNote why, Instant now) {
    require(DiscrepancyState.OPEN);
    if (!kind.mayClose()) {
      throw refused(ErrorCode.REC_005);
    }
    note = why.text();
    proposedBy = by;
    proposedAt = now;
    become(DiscrepancyState.PROPOSED, by, now);
  }

  /**
   * @throws Refusal REC-004 for who proposed it, REC-005 unless it is proposed
   */
  void confirmClosing(String by, Instant now) {
    require(DiscrepancyState.PROPOSED);
    if (by.equals(proposedBy)) {
      throw refused(ErrorCode.REC_004);
    }
    become(DiscrepancyState.SETTLED, by, now);
  }

  /**
   * Also by who proposed it. What was proposed, and why, stays to be read until somebody settles it
   * or proposes it again.
   *
   * @throws Refusal REC-005 unless it is proposed
   */
  void declineClosing(String by, Instant now) {
    require(DiscrepancyState.PROPOSED);
    become(DiscrepancyState.OPEN, by, now);
  }

  private void require(DiscrepancyState wanted) {
    if (state != wanted) {
      throw refused(ErrorCode.REC_005);
    }
  }

  private void become(DiscrepancyState next, String by, Instant now) {
    state = next;
    changedBy = by;
    changedAt = now;
  }

  static Refusal refused(ErrorCode code, Object... arguments) {
    return new Refusal(Problem.of(null, code, arguments));
  }

  /** The finding of which it would be the same matter. */
  Finding matter() {
    return new Finding(kind, institutionId, subject, beforeText, afterText);
  }

  String reference() {
    return reference;
  }

  String standingKey() {
    return standingKey;
  }

  long institutionId() {
    return institutionId;
  }
}
