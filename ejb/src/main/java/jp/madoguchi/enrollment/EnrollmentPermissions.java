package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.evidence.EvidenceFolder;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.staff.StaffAddresses;

/**
 * What stands in the way of each decision, by the same rules as the decisions themselves: pages and
 * systems are told beforehand what they would be refused with.
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
        if (act != Act.HAND_OVER) {
          address.ifPresent(application::refuseOwn);
        }
        require(act, application, who);
      } catch (Refusal refusal) {
        hindrances.put(act, refusal.problems().get(0));
      }
    }
    return hindrances;
  }

  private void require(Act act, EnrollmentApplication application, String who) {
    if (act == Act.APPROVE) {
      requireApproval(application, who);
    } else {
      application.require(act, who, clock.instant());
    }
  }

  /** Only when every document can be opened and the register does not say 休止 or 廃止. */
  void requireApproval(EnrollmentApplication application, String reviewer) {
    application.require(Act.APPROVE, reviewer, clock.instant());
    evidence.refuseUnlessOpen(application.receipt().text());
    institutions.of(application.institutionId()).requireInUse();
  }
}
