package jp.madoguchi.enrollment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** One 利用開始申請. It alone decides what may happen to it. */
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

  @Enumerated(EnumType.STRING)
  private EnrollmentState state = EnrollmentState.DRAFT;

  private Instant submittedAt;
  private Instant dueAt;
  private String reviewer;
  private Instant claimedAt;
  private Instant decidedAt;
  private Instant completedAt;
  private String changedBy;

  protected EnrollmentApplication() {}

  /**
   * @param idempotencyKey the same for every try to send the same form
   */
  EnrollmentApplication(ClinicUser applicant, EnrollmentRequest request, String idempotencyKey) {
    this.institutionId = applicant.institutionId();
    this.applicantId = applicant.id();
    this.submittedBy = applicant.address();
    this.liveKey = institutionId;
    this.idempotencyKey = idempotencyKey;
    this.verification = request.verification();
    this.staffCount = request.staffCount();
    this.requestedAccounts = request.requestedAccounts();
    this.termsVersion = request.termsVersion();
  }

  void submit(ReceiptNumber number, Instant now, Instant due) {
    become(EnrollmentState.DRAFT, EnrollmentState.SUBMITTED, submittedBy);
    receipt = number.text();
    submittedAt = now;
    agreedAt = now;
    dueAt = due;
  }

  /** Refuses a decision that was made on an older state than the current one. */
  void expect(long version) {
    if (this.version != version) {
      throw refused(ErrorCode.REV_001, changedBy);
    }
  }

  void claim(String reviewer, Instant now) {
    refuseOwn(reviewer);
    if (state == EnrollmentState.UNDER_REVIEW) {
      refuseUnlessHeldBy(reviewer);
    }
    become(EnrollmentState.SUBMITTED, EnrollmentState.UNDER_REVIEW, reviewer);
    this.reviewer = reviewer;
    claimedAt = now;
  }

  void release(String reviewer) {
    refuseUnlessHeldBy(reviewer);
    become(EnrollmentState.UNDER_REVIEW, EnrollmentState.SUBMITTED, reviewer);
    this.reviewer = null;
    claimedAt = null;
  }

  void approve(String reviewer, Instant now) {
    refuseUnlessHeldBy(reviewer);
    become(EnrollmentState.UNDER_REVIEW, EnrollmentState.APPROVED, reviewer);
    decidedAt = now;
  }

  void complete(Instant now) {
    become(EnrollmentState.APPROVED, EnrollmentState.COMPLETED, changedBy);
    completedAt = now;
  }

  EnrollmentApproved approval() {
    return new EnrollmentApproved(receipt(), institutionId, requestedAccounts, reviewer);
  }

  MyApplication mine() {
    return new MyApplication(
        receipt(),
        state,
        liveKey != null,
        staffCount,
        requestedAccounts,
        submittedAt,
        dueAt,
        completedAt);
  }

  ReceiptNumber receipt() {
    return new ReceiptNumber(receipt);
  }

  EnrollmentState state() {
    return state;
  }

  private void refuseOwn(String reviewer) {
    if (reviewer.equalsIgnoreCase(submittedBy)) {
      throw refused(ErrorCode.REV_004);
    }
  }

  private void refuseUnlessHeldBy(String reviewer) {
    if (state != EnrollmentState.UNDER_REVIEW) {
      throw refused(ErrorCode.REV_003);
    }
    if (!reviewer.equals(this.reviewer)) {
      throw refused(ErrorCode.REV_002, this.reviewer);
    }
  }

  private void become(EnrollmentState from, EnrollmentState next, String who) {
    if (state != from || !from.next().contains(next)) {
      throw refused(ErrorCode.REV_003);
    }
    state = next;
    changedBy = who;
  }

  private static Refusal refused(ErrorCode code, Object... arguments) {
    return new Refusal(Problem.of(null, code, arguments));
  }
}
