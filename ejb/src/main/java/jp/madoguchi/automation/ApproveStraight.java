package jp.madoguchi.automation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.enrollment.PortalActs.Considered;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.review.Agreement;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * 自動承認: the portal looks once at an application by 照合 that nobody has taken yet. It approves what
 * agrees with the register and is not in the sample, in the same transaction with its accounts;
 * everything else it leaves to people.
 */
@Stateless
@PermitAll
@Audited
@RunAs("reviewer")
@RunAsPrincipal(PortalActs.PORTAL)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ApproveStraight {
  private static final int LOTS = 100;

  @EJB private ReviewCase cases;
  @Inject private PortalActs portal;
  @Inject private Settings settings;
  @Inject private AuditTrail trail;

  private final SecureRandom chance = new SecureRandom();

  /**
   * @throws jp.madoguchi.shared.Refusal REV-003 when somebody has taken it meanwhile, or it was
   *     looked at before
   */
  public void consider(ReceiptNumber receipt) {
    trail.actor(PortalActs.PORTAL);
    trail.about("enrollment/" + receipt);
    portal.consider(receipt);
    ReviewCase.Entry entry = cases.of(receipt).orElseThrow();
    if (!agrees(entry)) {
      leaveToPeople(receipt, Considered.NO_MATCH);
    } else if (sampled(entry)) {
      leaveToPeople(receipt, Considered.SAMPLE);
    } else {
      portal.approveStraight(receipt);
    }
  }

  private void leaveToPeople(ReceiptNumber receipt, Considered why) {
    portal.leaveToPeople(receipt, why);
    trail.result(why.name());
  }

  private static boolean agrees(ReviewCase.Entry entry) {
    return entry.nameAgreement() == Agreement.SAME
        && entry.phoneAgreement() != Agreement.DIFFERENT
        && entry.register().status() == InstitutionStatus.ACTIVE;
  }

  private boolean sampled(ReviewCase.Entry entry) {
    return StraightThrough.parse(settings.textOf(Setting.STRAIGHT_THROUGH))
        .leavesToPeople(entry.register().kind(), chance.nextInt(LOTS));
  }
}
