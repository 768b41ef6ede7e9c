package jp.madoguchi.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 役割の変更. Who is signed in with the former role no longer is. */
@Stateless
@Audited
@RolesAllowed("operator")
public class ChangeStaffRole {
  @Inject StaffUsers users;
  @Inject OperatorsLeft operators;
  @Inject Sessions sessions;
  @Inject StaffLetters letters;
  @Inject AuditTrail trail;

  /**
   * @param typedRole name of a {@link StaffRole}
   * @throws StaffNotFound STF-008
   * @throws Refusal STF-004 at {@code role}; STF-005 for one's own, STF-006 for the last
   *     operator's, STF-007 when it has this role already
   */
  public void change(String name, String typedRole) {
    StaffRole role =
        StaffForm.roleNamed(typedRole)
            .orElseThrow(() -> new Refusal(Problem.of(StaffForm.ROLE, ErrorCode.STF_004)));
    trail.about("staff/" + name + " " + role);
    StaffUser user = operators.without(name);
    if (user.role() == role) {
      throw new Refusal(Problem.of(null, ErrorCode.STF_007));
    }
    trail.about("staff/" + name + " " + user.role() + " -> " + role);
    user.changeRole(role);
    sessions.endAll(name);
    letters.did(StaffLetters.Done.ROLE, user);
  }
}
