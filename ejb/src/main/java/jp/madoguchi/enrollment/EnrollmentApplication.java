package jp.madoguchi.enrollment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.function.LongFunction;
import jp.madoguchi.enrollment.EnrollmentPermissions.Act;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * One 利用開始申請. It alone decides what may happen to it: {@link Standing} by state and person, {@link
 * Deadlines} by time.
 */
@Entity
class EnrollmentApplication {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;
  private String receipt;
  private long institutionId;

  /** The institution's id while the application is in the way of a second one; unique. */
  private Long liveKey;

  private String idempotencyKey;
  private long applicantId;
  private String submittedBy;

  @Enumerated(EnumType.STRING)
  private FacilityVerification verification;

  private int staffCount;
  private int requestedAccounts;
  private String termsVersion;
  private Instant agreedAt;
  @Embedded private Standing standing = new Standing();
  @Embedded private Deadlines deadlines = new Deadlines();
  @Embedded private SoughtBy soughtBy;
  private Instant consideredAt;

  @Enumerated(EnumType.STRING)
  private PortalActs.Considered consideredAs;

  private Instant completedAt;

  protected EnrollmentApplication() {}

  /**
   * @param idempotencyKey the same for every try to send the same form
   */
  EnrollmentApplication(ClinicUser applicant, EnrollmentRequest request, String idempotencyKey) {
    this.institutionId = applicant.institutionId();
    this.applicantId = applicant.id();
    this.submittedBy = applicant.address();
    this.liveKey = institutionId;
    take(request, idempotencyKey);
  }

  void of(InstitutionCard.Card institution) {
    soughtBy = new SoughtBy(receipt, institution);
  }

  private void take(EnrollmentRequest request, String key) {
    idempotencyKey = key;
    verification = request.verification();
    staffCount = request.staffCount();
    requestedAccounts = request.requestedAccounts();
    termsVersion = request.termsVersion();
  }

  void submit(ReceiptNumber number, Instant now, Instant due) {
    standing.become(EnrollmentState.DRAFT, EnrollmentState.SUBMITTED, submittedBy);
    receipt = number.text();
    agreedAt = now;
    deadlines.submitted(now, due);
  }

  /** Refuses what this person cannot do now; changes nothing. */
  void require(Act act, String who, Instant now) {
    standing.require(act, who, now);
  }

  /** Refuses a decision that was made on an older state than the current one. */
  void expect(long version) {
    if (this.version != version) {
      throw standing.overtaken();
    }
  }

  /**
   * Nobody decides on an application of their own.
   *
   * @param address of the member of staff; a clinic's address is its user name
   */
  void refuseOwn(String address) {
    if (address.strip().equalsIgnoreCase(submittedBy)) {
      throw refused(ErrorCode.REV_004);
    }
  }

  void claim(String reviewer, Instant now) {
    standing.requireFreeFor(reviewer, now);
    standing.handOver(reviewer, reviewer, now);
  }

  void handOver(String by, String to, Instant now) {
    standing.handOver(by, to, now);
  }

  /** The portal looks once at what is sent the first time by 照合, whether it could approve it. */
  void consider(Instant now) {
    standing.refuseUnless(EnrollmentState.SUBMITTED);
    if (verification != FacilityVerification.REGISTRY_MATCH
        || standing.wasReturned()
        || consideredAt != null) {
      throw refused(ErrorCode.REV_003);
    }
    consideredAt = now;
  }

  /** What the portal found. */
  void considered(PortalActs.Considered as) {
    consideredAs = as;
  }

  void overdueTold(Instant now) {
    deadlines.overdueTold(now);
  }

  void release(String reviewer) {
    standing.release(reviewer);
  }

  void approve(String reviewer, Instant now) {
    standing.approve(reviewer, now);
  }

  /**
   * The approval counts for nothing; the case goes on with the reviewer who made it, or is free
   * where that was the portal.
   */
  void undoApproval(String who) {
    standing.undoApproval(who);
    if (standing.reviewer().equals(PortalActs.PORTAL)) {
      consideredAs = PortalActs.Considered.NO_MATCH;
      standing.free(who);
    }
  }

  /** Only whoever approved it can undo that. */
  void undoOwnApproval(String reviewer) {
    standing.requireApprovedBy(reviewer);
    undoApproval(reviewer);
  }

  /** What was approved later than that can still be undone. */
  void refuseUnlessApproved(Instant approvedBefore) {
    standing.refuseUnlessApproved(approvedBefore);
  }

  void returnForCorrection(String reviewer, Instant now) {
    standing.returnForCorrection(reviewer);
    deadlines.returned(now);
  }

  /**
   * @param idempotencyKey the same for every try to send the same form
   */
  void resubmit(ClinicUser by, EnrollmentRequest request, String idempotencyKey, Instant now) {
    if (state() != EnrollmentState.RETURNED) {
      throw refused(ErrorCode.USE_031);
    }
    standing.resubmit(by.address());
    take(request, idempotencyKey);
    agreedAt = now;
    deadlines.resubmitted(now);
  }

  void withdraw(ClinicUser by) {
    if (state() != EnrollmentState.SUBMITTED && state() != EnrollmentState.RETURNED) {
      throw refused(ErrorCode.USE_033);
    }
    withdrawn(by.address());
  }

  /** Nobody has corrected it in time. */
  void lapse(Instant now) {
    standing.refuseUnless(EnrollmentState.RETURNED);
    if (now.isBefore(lapsesAt())) {
      throw refused(ErrorCode.REV_003);
    }
    withdrawn(PortalActs.PORTAL);
  }

  private void withdrawn(String who) {
    standing.become(state(), EnrollmentState.WITHDRAWN, who);
    end();
  }

  /** Whether the clinic is to be told now: once, and only in the last week. */
  boolean remind(Instant now) {
    return deadlines.remind(now);
  }

  /** When it counts as withdrawn unless it is corrected; null while it is not returned. */
  Instant lapsesAt() {
    return deadlines.lapsesAt();
  }

  /** Name or telephone number of the applicant became another one. */
  void applicantChanged(String who) {
    standing.touchedBy(who);
  }

  /** What was registered of the applicant counts as it was when the fund decided. */
  void decidedOn(LongFunction<ClinicUser> users) {
    standing.decidedOn(users.apply(applicantId));
  }

  void proposeRejection(String reviewer) {
    standing.proposeRejection(reviewer);
  }

  void confirmRejection(String approver, Instant now) {
    standing.confirmRejection(approver, now);
    end();
  }

  void declineRejection(String approver) {
    standing.declineRejection(approver);
  }

  /** It no longer stands in the way of another application. */
  private void end() {
    liveKey = null;
    deadlines.ended();
  }

  void complete(Instant now) {
    standing.become(EnrollmentState.APPROVED, EnrollmentState.COMPLETED, standing.changedBy());
    completedAt = now;
  }

  /** All that it has led to is over: it no longer stands in the way of another application. */
  void accountsEnded() {
    if (state() == EnrollmentState.COMPLETED) {
      liveKey = null;
    }
  }

  EnrollmentApproved approval() {
    return new EnrollmentApproved(receipt(), institutionId, requestedAccounts, standing.reviewer());
  }

  /** With the newest reason that the fund gave, or null. */
  MyApplication mine(Reason reason) {
    return new MyApplication(
        receipt(),
        state(),
        liveKey != null,
        verification,
        staffCount,
        requestedAccounts,
        deadlines.submittedAt(),
        deadlines.dueAt(),
        lapsesAt(),
        completedAt,
        reason);
  }

  long institutionId() {
    return institutionId;
  }

  ReceiptNumber receipt() {
    return new ReceiptNumber(receipt);
  }

  EnrollmentState state() {
    return standing.state();
  }

  private static Refusal refused(ErrorCode code) {
    return new Refusal(Problem.of(null, code));
  }
}
