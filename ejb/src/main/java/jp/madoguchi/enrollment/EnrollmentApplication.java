package jp.madoguchi.enrollment;

import jp.madoguchi.facility.FacilityVerification;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.enrollment.EnrollmentPermissions.Act;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/** One 利用開始申請. It alone decides what may happen to it. */
@Entity
class EnrollmentApplication {
  /** How long a returned application waits for its clinic. */
  static final Duration PATIENCE = Duration.ofDays(30);

  /** How long a reviewer has a case without anybody else being able to take it over. */
  static final Duration LEASE = Duration.ofHours(8);

  /** How long before the end the clinic is reminded. */
  static final Duration NOTICE = Duration.ofDays(7);

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
  private Instant returnedAt;
  private Instant remindedAt;
  private String proposedBy;
  private String offeredTo;
  private Instant overdueToldAt;
  private Instant consideredAt;

  @Enumerated(EnumType.STRING)
  private EnrollmentDecisions.Considered consideredAs;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String prefecture;
  private String sought;

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

  /** Whose it is: what the fund's list is filtered by and looked through for. */
  void of(InstitutionCard.Card institution) {
    kind = institution.kind();
    prefecture = institution.prefecture().code();
    String kana = Objects.requireNonNullElse(institution.nameKana(), "");
    sought =
        Stream.of(
                receipt,
                institution.name(),
                kana,
                institution.code().toString(),
                institution.displayNumber())
            .map(TypedText::sought)
            .collect(Collectors.joining("|"));
  }

  private void take(EnrollmentRequest request, String key) {
    idempotencyKey = key;
    verification = request.verification();
    staffCount = request.staffCount();
    requestedAccounts = request.requestedAccounts();
    termsVersion = request.termsVersion();
  }

  void submit(ReceiptNumber number, Instant now, Instant due) {
    become(EnrollmentState.DRAFT, EnrollmentState.SUBMITTED, submittedBy);
    receipt = number.text();
    submittedAt = now;
    agreedAt = now;
    dueAt = due;
  }

  /** Refuses what this person cannot do now; changes nothing. */
  void require(Act act, String who, Instant now) {
    switch (act) {
      case CLAIM -> requireFreeFor(who, now);
      case HAND_OVER -> requireToPassOn(who, "", now);
      case RELEASE, APPROVE, RETURN, PROPOSE_REJECTION -> refuseUnlessHeldBy(who);
      case UNDO_APPROVAL -> requireApprovedBy(who);
      case CONFIRM_REJECTION -> requireToConfirm(who);
      case DECLINE_REJECTION -> refuseUnlessProposed();
    }
  }

  /** Refuses a decision that was made on an older state than the current one. */
  void expect(long version) {
    if (this.version != version) {
      throw refused(ErrorCode.REV_001, changedBy, word(state));
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
    requireFreeFor(reviewer, now);
    handOver(reviewer, reviewer, now);
  }

  private void requireFreeFor(String reviewer, Instant now) {
    if (state == EnrollmentState.UNDER_REVIEW && reviewer.equals(this.reviewer)) {
      throw refused(ErrorCode.REV_003);
    }
    requireToPassOn(reviewer, reviewer, now);
  }

  /**
   * From nobody, from the reviewer who holds it, or from one who has held it for longer than {@link
   * #LEASE}.
   */
  void handOver(String by, String to, Instant now) {
    requireToPassOn(by, to, now);
    if (state == EnrollmentState.UNDER_REVIEW) {
      changedBy = by;
    } else {
      become(EnrollmentState.SUBMITTED, EnrollmentState.UNDER_REVIEW, by);
    }
    reviewer = to;
    claimedAt = now;
  }

  private void requireToPassOn(String by, String to, Instant now) {
    if (state == EnrollmentState.UNDER_REVIEW) {
      if (now.isBefore(claimedAt.plus(LEASE))) {
        refuseUnlessHeldBy(by);
      }
      if (to.equals(reviewer)) {
        throw refused(ErrorCode.REV_013);
      }
    } else if (state != EnrollmentState.SUBMITTED) {
      throw refused(ErrorCode.REV_003);
    }
  }

  /** The portal looks once at what is sent the first time by 照合, whether it could approve it. */
  void consider(Instant now) {
    if (state != EnrollmentState.SUBMITTED
        || verification != FacilityVerification.REGISTRY_MATCH
        || offeredTo != null
        || consideredAt != null) {
      throw refused(ErrorCode.REV_003);
    }
    consideredAt = now;
  }

  /** What the portal found. */
  void considered(EnrollmentDecisions.Considered as) {
    consideredAs = as;
  }

  /** The approvers were told that its time is over; they are told once. */
  void overdueTold(Instant now) {
    overdueToldAt = now;
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

  /**
   * The approval counts for nothing; the case goes on with the reviewer who made it, or is free
   * where that was the portal.
   */
  void undoApproval(String who) {
    become(EnrollmentState.APPROVED, EnrollmentState.UNDER_REVIEW, who);
    decidedAt = null;
    if (reviewer.equals(EnrollmentDecisions.PORTAL)) {
      consideredAs = EnrollmentDecisions.Considered.NO_MATCH;
      release(reviewer);
    }
  }

  /**
   * @param approvedBefore what was approved later can still be undone
   */
  void refuseUnlessApproved(Instant approvedBefore) {
    if (state != EnrollmentState.APPROVED || decidedAt.isAfter(approvedBefore)) {
      throw refused(ErrorCode.REV_003);
    }
  }

  /** From now on the clinic has to do something, and the fund's time stands still. */
  void returnForCorrection(String reviewer, Instant now) {
    refuseUnlessHeldBy(reviewer);
    become(EnrollmentState.UNDER_REVIEW, EnrollmentState.RETURNED, reviewer);
    offeredTo = reviewer;
    returnedAt = now;
    remindedAt = null;
  }

  /**
   * @param idempotencyKey the same for every try to send the same form
   */
  void resubmit(ClinicUser by, EnrollmentRequest request, String idempotencyKey, Instant now) {
    if (state != EnrollmentState.RETURNED) {
      throw refused(ErrorCode.USE_031);
    }
    become(EnrollmentState.RETURNED, EnrollmentState.SUBMITTED, by.address());
    take(request, idempotencyKey);
    agreedAt = now;
    dueAt = dueAt.plus(Duration.between(returnedAt, now));
    returnedAt = null;
    reviewer = null;
    claimedAt = null;
  }

  void withdraw(ClinicUser by) {
    if (state != EnrollmentState.SUBMITTED && state != EnrollmentState.RETURNED) {
      throw refused(ErrorCode.USE_033);
    }
    end(EnrollmentState.WITHDRAWN, by.address());
  }

  /** Nobody has corrected it in time. */
  void lapse(Instant now) {
    if (state != EnrollmentState.RETURNED || now.isBefore(lapsesAt())) {
      throw refused(ErrorCode.REV_003);
    }
    end(EnrollmentState.WITHDRAWN, EnrollmentDecisions.PORTAL);
  }

  /**
   * @return whether the clinic is to be told now: once, and only in the last week
   */
  boolean remind(Instant now) {
    boolean due =
        state == EnrollmentState.RETURNED
            && remindedAt == null
            && !now.isBefore(lapsesAt().minus(NOTICE));
    remindedAt = due ? now : remindedAt;
    return due;
  }

  /** When it counts as withdrawn unless it is corrected; null while it is not returned. */
  Instant lapsesAt() {
    return returnedAt == null ? null : returnedAt.plus(PATIENCE);
  }

  void applicantChanged(String who) {
    changedBy = who;
  }

  void proposeRejection(String reviewer) {
    refuseUnlessHeldBy(reviewer);
    become(EnrollmentState.UNDER_REVIEW, EnrollmentState.REJECTION_PROPOSED, reviewer);
    proposedBy = reviewer;
  }

  void confirmRejection(String approver, Instant now) {
    requireToConfirm(approver);
    end(EnrollmentState.REJECTED, approver);
    decidedAt = now;
  }

  private void requireToConfirm(String approver) {
    refuseUnlessProposed();
    if (approver.equals(proposedBy)) {
      throw refused(ErrorCode.REV_005);
    }
  }

  /** The case goes on with the reviewer who held it. */
  void declineRejection(String approver) {
    refuseUnlessProposed();
    become(EnrollmentState.REJECTION_PROPOSED, EnrollmentState.UNDER_REVIEW, approver);
    proposedBy = null;
  }

  /** Only whoever approved it can undo that. */
  void undoOwnApproval(String reviewer) {
    requireApprovedBy(reviewer);
    undoApproval(reviewer);
  }

  private void requireApprovedBy(String reviewer) {
    if (state != EnrollmentState.APPROVED) {
      throw refused(ErrorCode.REV_003);
    }
    if (!reviewer.equals(this.reviewer)) {
      throw refused(ErrorCode.REV_002, this.reviewer, word(state));
    }
  }

  void complete(Instant now) {
    become(EnrollmentState.APPROVED, EnrollmentState.COMPLETED, changedBy);
    completedAt = now;
  }

  /** All that it has led to is over: it no longer stands in the way of another application. */
  void accountsEnded() {
    if (state == EnrollmentState.COMPLETED) {
      liveKey = null;
    }
  }

  EnrollmentApproved approval() {
    return new EnrollmentApproved(receipt(), institutionId, requestedAccounts, reviewer);
  }

  /**
   * @param reason the newest that the fund gave, or null
   */
  MyApplication mine(Reason reason) {
    return new MyApplication(
        receipt(),
        state,
        liveKey != null,
        verification,
        staffCount,
        requestedAccounts,
        submittedAt,
        dueAt,
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
    return state;
  }

  private void refuseUnlessProposed() {
    if (state != EnrollmentState.REJECTION_PROPOSED) {
      throw refused(ErrorCode.REV_003);
    }
  }

  private void refuseUnlessHeldBy(String reviewer) {
    if (state != EnrollmentState.UNDER_REVIEW) {
      throw refused(ErrorCode.REV_003);
    }
    if (!reviewer.equals(this.reviewer)) {
      throw refused(ErrorCode.REV_002, this.reviewer, word(state));
    }
  }

  /** It no longer stands in the way of another application. */
  private void end(EnrollmentState last, String who) {
    become(state, last, who);
    liveKey = null;
    returnedAt = null;
  }

  private void become(EnrollmentState from, EnrollmentState next, String who) {
    if (state != from || !from.next().contains(next)) {
      throw refused(ErrorCode.REV_003);
    }
    state = next;
    changedBy = who;
  }

  /** Its name in the bundle of words, for whoever reads the sentence. */
  private static String word(EnrollmentState state) {
    return "EnrollmentState." + state;
  }

  private static Refusal refused(ErrorCode code, Object... arguments) {
    return new Refusal(Problem.of(null, code, arguments));
  }
}
