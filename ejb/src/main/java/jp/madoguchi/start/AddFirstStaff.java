package jp.madoguchi.start;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.Secrets;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffSignIns;

/**
 * Makes the first people of the fund known, if there is nobody yet. Nobody ever learns the password
 * they begin with: each is mailed the link with which a forgotten one is replaced.
 */
@Stateless
@Audited
@RolesAllowed("operator")
public class AddFirstStaff {
  /** Against which internet address the requests for the links are counted: the server's own. */
  private static final String HERE = "127.0.0.1";

  @EJB private AddStaff addStaff;
  @EJB private RequestPasswordReset resetPassword;
  @Inject private StaffSignIns staff;
  @Inject private Secrets secrets;
  @Inject private AuditTrail trail;

  public void add(List<FirstStaff> people) {
    trail.about("staff");
    if (staff.anybody()) {
      trail.result("PRESENT");
      return;
    }
    for (FirstStaff one : people) {
      addStaff.add(one.name(), one.name(), one.role(), one.address(), secrets.token());
      resetPassword.request(one.name(), HERE);
    }
  }
}
