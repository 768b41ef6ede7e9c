package jp.madoguchi.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registration.ClinicSignIns;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 利用停止: whoever is signed in as this user no longer is, and nobody can sign in until it is resumed.
 * What the user applied for and the accounts of the terminals stay as they are.
 */
@Stateless
@Audited
@RolesAllowed("operator")
public class SuspendUser {
  @Inject ListedUsers users;
  @Inject ClinicUsers registered;
  @Inject ClinicSignIns signIns;
  @Inject Sessions sessions;
  @Inject UserLetters letters;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * @param institutionCode of the user's institution
   * @param typedReason in words that the user is told
   * @throws UserNotFound USR-003
   * @throws Refusal USR-001 at {@code reason}, USR-002 when it is suspended already
   */
  public void suspend(String institutionCode, String typedReason) {
    SuspensionReason reason = SuspensionReason.parse(typedReason);
    trail.about("institution/" + institutionCode + "/user " + reason.text());
    UserList.Row user = users.open(institutionCode);
    registered.lockedByAddress(user.address());
    // As it is now that nobody else changes it; the row above may be older.
    if (signIns.find(user.address()).orElseThrow().suspended()) {
      throw new Refusal(Problem.of(null, ErrorCode.USR_002));
    }
    signIns.suspend(user.address(), clock.instant(), reason.text());
    sessions.endAll(user.address());
    letters.suspended(user.address(), reason);
  }
}
