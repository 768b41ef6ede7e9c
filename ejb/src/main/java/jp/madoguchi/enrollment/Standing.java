package jp.madoguchi.enrollment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.enrollment.EnrollmentPermissions.Act;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** In which state an application is, who of the fund has it, and so who may do what with it. */
@Embeddable
class Standing {
  /** How long a reviewer has a case without anybody else being able to take it over. */
  static final Duration LEASE = Duration.ofHours(8);

  @Enumerated(EnumType.STRING)
  private EnrollmentState state = EnrollmentState.DRAFT;

  private String changedBy;
  private String reviewer;
  private Instant claimedAt;
  private String offeredTo;
  private String proposedBy;
  private Instant decidedAt;
  private String decidedName;
  private String decidedPhone;

  /** Refuses what this person cannot do now; changes nothing. */
  void require(Act act, String who, Instant now) {
    switch (act) {
      case CLAIM -> requireFreeFor(who, now);
      case HAND_OVER -> requireToPassOn(who, "", now);
      case RELEASE, APPROVE, RETURN, PROPOSE_REJECTION -> refuseUnlessHeldBy(who);
      case UNDO_APPROVAL -> requireApprovedBy(who);
      case CONFIRM_REJECTION -> requireToConfirm(who);
      case DECLINE_REJECTION -> refuseUnless(EnrollmentState.REJECTION_PROPOSED);
    }
  }

  void requireFreeFor(String reviewer, Instant now) {
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
    } else {
      refuseUnless(EnrollmentState.SUBMITTED);
    }
  }

  void release(String reviewer) {
    decide(EnrollmentState.SUBMITTED, reviewer);
    free();
  }

  void approve(String reviewer, Instant now) {
    decide(EnrollmentState.APPROVED, reviewer);
    decidedAt = now;
  }

  /** The approval counts for nothing; the case goes on with whoever made it. */
  void undoApproval(String who) {
    become(EnrollmentState.APPROVED, EnrollmentState.UNDER_REVIEW, who);
    decidedAt = null;
    decidedName = null;
    decidedPhone = null;
  }

  /** For whoever comes first, whoever had it. */
  void free(String who) {
    become(EnrollmentState.UNDER_REVIEW, EnrollmentState.SUBMITTED, who);
    free();
  }

  /**
   * @param approvedBefore what was approved later can still be undone
   */
  void refuseUnlessApproved(Instant approvedBefore) {
    refuseUnless(EnrollmentState.APPROVED);
    if (decidedAt.isAfter(approvedBefore)) {
      throw refused(ErrorCode.REV_003);
    }
  }

  void requireApprovedBy(String reviewer) {
    refuseUnless(EnrollmentState.APPROVED);
    refuseUnlessWith(reviewer);
  }

  /** It is offered to the same reviewer first when it comes back. */
  void returnForCorrection(String reviewer) {
    decide(EnrollmentState.RETURNED, reviewer);
    offeredTo = reviewer;
  }

  void resubmit(String by) {
    become(EnrollmentState.RETURNED, EnrollmentState.SUBMITTED, by);
    free();
  }

  void proposeRejection(String reviewer) {
    decide(EnrollmentState.REJECTION_PROPOSED, reviewer);
    proposedBy = reviewer;
  }

  void confirmRejection(String approver, Instant now) {
    requireToConfirm(approver);
    become(EnrollmentState.REJECTION_PROPOSED, EnrollmentState.REJECTED, approver);
    decidedAt = now;
  }

  /** Name and telephone number that were decided on; what is registered later is not it. */
  void decidedOn(ClinicUser applicant) {
    decidedName = applicant.familyName() + ' ' + applicant.givenName();
    decidedPhone = applicant.phone();
  }

  private void requireToConfirm(String approver) {
    refuseUnless(EnrollmentState.REJECTION_PROPOSED);
    if (approver.equals(proposedBy)) {
      throw refused(ErrorCode.REV_005);
    }
  }

  /** The case goes on with the reviewer who held it. */
  void declineRejection(String approver) {
    become(EnrollmentState.REJECTION_PROPOSED, EnrollmentState.UNDER_REVIEW, approver);
    proposedBy = null;
  }

  /** Refuses a transition that the states do not have. */
  void become(EnrollmentState from, EnrollmentState next, String who) {
    if (state != from || !from.next().contains(next)) {
      throw refused(ErrorCode.REV_003);
    }
    state = next;
    changedBy = who;
  }

  /** Something of it was changed without its state. */
  void touchedBy(String who) {
    changedBy = who;
  }

  /** What a decision is refused with that was made on an older state. */
  Refusal overtaken() {
    return refused(ErrorCode.REV_001, changedBy, word());
  }

  void refuseUnless(EnrollmentState wanted) {
    if (state != wanted) {
      throw refused(ErrorCode.REV_003);
    }
  }

  private void decide(EnrollmentState next, String reviewer) {
    refuseUnlessHeldBy(reviewer);
    become(EnrollmentState.UNDER_REVIEW, next, reviewer);
  }

  private void free() {
    reviewer = null;
    claimedAt = null;
  }

  private void refuseUnlessHeldBy(String reviewer) {
    refuseUnless(EnrollmentState.UNDER_REVIEW);
    refuseUnlessWith(reviewer);
  }

  private void refuseUnlessWith(String reviewer) {
    if (!reviewer.equals(this.reviewer)) {
      throw refused(ErrorCode.REV_002, this.reviewer, word());
    }
  }

  /** The state's name in the bundle of words, for whoever reads the sentence. */
  private String word() {
    return "EnrollmentState." + state;
  }

  private static Refusal refused(ErrorCode code, Object... arguments) {
    return new Refusal(Problem.of(null, code, arguments));
  }

  EnrollmentState state() {
    return state;
  }

  String changedBy() {
    return changedBy;
  }

  /** Who has it, or had it when it was approved; null while nobody has. */
  String reviewer() {
    return reviewer;
  }

  /** Whether it was ever returned to the clinic. */
  boolean wasReturned() {
    return offeredTo != null;
  }
}
