package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.evidence.EvidenceFolder;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.staff.StaffAddresses;

/**
 * What stands in the way of each decision. Every one is tried on a copy that nobody keeps, so that
 * pages and systems are told beforehand what they would be refused with.
 */
@Dependent
public class EnrollmentPermissions {
  @Inject private EnrollmentApplications applications;
  @Inject private EvidenceFolder evidence;
  @Inject private InstitutionCard institutions;
  @Inject private StaffAddresses staff;
  @Inject private Clock clock;

  /** What a person of the fund does with an application. */
  public enum Act {
    CLAIM,
    HAND_OVER,
    RELEASE,
    APPROVE,
    UNDO_APPROVAL,
    RETURN,
    PROPOSE_REJECTION,
    CONFIRM_REJECTION,
    DECLINE_REJECTION
  }

  /**
   * What this person would be refused now, with the reason. Whether the person's role allows it is
   * another matter, and so is a version that is not the current one.
   *
   * @param who user name
   */
  public Map<Act, Problem> hindrances(ReceiptNumber receipt, String who) {
    EnrollmentApplication application = applications.named(receipt);
    Optional<String> address = staff.of(who);
    Map<Act, Problem> hindrances = new EnumMap<>(Act.class);
    for (Act act : Act.values()) {
      try {
        EnrollmentApplication copy = application.copy();
        if (act != Act.HAND_OVER) {
          address.ifPresent(copy::refuseOwn);
        }
        attempt(act, copy, who);
      } catch (Refusal refusal) {
        hindrances.put(act, refusal.problems().get(0));
      }
    }
    return hindrances;
  }

  private void attempt(Act act, EnrollmentApplication copy, String who) {
    Instant now = clock.instant();
    switch (act) {
      case CLAIM -> copy.claim(who, now);
      case HAND_OVER -> copy.handOver(who, "", now);
      case RELEASE -> copy.release(who);
      case APPROVE -> approve(copy, who);
      case UNDO_APPROVAL -> copy.undoOwnApproval(who);
      case RETURN -> copy.returnForCorrection(who, now);
      case PROPOSE_REJECTION -> copy.proposeRejection(who);
      case CONFIRM_REJECTION -> copy.confirmRejection(who, now);
      case DECLINE_REJECTION -> copy.declineRejection(who);
    }
  }

  /** Only when every document can be opened and the register does not say 休止 or 廃止. */
  void approve(EnrollmentApplication application, String reviewer) {
    application.approve(reviewer, clock.instant());
    evidence.refuseUnlessOpen(application.receipt().text());
    institutions.of(application.institutionId()).requireInUse();
  }
}
