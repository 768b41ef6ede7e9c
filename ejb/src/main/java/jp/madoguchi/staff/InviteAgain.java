package jp.madoguchi.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/** 招待の再送: a new link, whose time begins anew; the one before is void. */
@Stateless
@Audited
@RolesAllowed("operator")
public class InviteAgain {
  @Inject StaffUsers users;
  @Inject StaffLetters letters;
  @Inject Secrets secrets;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * @throws StaffNotFound STF-008
   * @throws Refusal STF-007 when the person has chosen a password, or is suspended
   */
  public void invite(String name) {
    trail.about("staff/" + name);
    StaffUser user = users.locked(name);
    if (!user.isInvited() || user.isSuspended()) {
      throw new Refusal(Problem.of(null, ErrorCode.STF_007));
    }
    String token = secrets.token();
    user.invite(token, clock.instant());
    letters.invited(user, token);
  }
}
