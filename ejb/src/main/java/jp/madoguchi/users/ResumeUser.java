package jp.madoguchi.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registration.ClinicSignIns;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** The end of a 利用停止: the user can sign in with the same password. */
@Stateless
@Audited
@RolesAllowed("operator")
public class ResumeUser {
  @Inject ListedUsers users;
  @Inject ClinicUsers registered;
  @Inject ClinicSignIns signIns;
  @Inject UserLetters letters;
  @Inject AuditTrail trail;

  /**
   * @param institutionCode of the user's institution
   * @throws UserNotFound USR-003
   * @throws Refusal USR-002 when it is not suspended
   */
  public void resume(String institutionCode) {
    trail.about("institution/" + institutionCode + "/user");
    UserList.Row user = users.open(institutionCode);
    registered.lockedByAddress(user.address());
    // As it is now that nobody else changes it; the row above may be older.
    if (!signIns.find(user.address()).orElseThrow().suspended()) {
      throw new Refusal(Problem.of(null, ErrorCode.USR_002));
    }
    signIns.resume(user.address());
    letters.resumed(user.address());
  }
}
