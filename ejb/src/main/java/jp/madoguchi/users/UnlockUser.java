package jp.madoguchi.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.SignInAttempts;

/** ロック解除, for who telephones and does not want to wait: the wrong passwords count no more. */
@Stateless
@Audited
@RolesAllowed("operator")
public class UnlockUser {
  @Inject ListedUsers users;
  @Inject SignInAttempts attempts;
  @Inject AuditTrail trail;

  /**
   * @param institutionCode of the user's institution
   * @throws UserNotFound USR-003
   * @throws Refusal USR-002 when it is not locked (any more)
   */
  public void unlock(String institutionCode) {
    trail.about("institution/" + institutionCode + "/user");
    UserList.Row user = users.open(institutionCode);
    if (attempts.lockedFor(user.address()).isZero()) {
      throw new Refusal(Problem.of(null, ErrorCode.USR_002));
    }
    attempts.succeeded(user.address());
  }
}
