package jp.madoguchi.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.Passwords;

/** An operator makes a member of staff known. */
@Stateless
@Audited
@RolesAllowed("operator")
public class AddStaff {
  @Inject private StaffUsers users;
  @Inject private Passwords passwords;
  @Inject private AuditTrail trail;

  /**
   * @param name the user name: lower-case letters, digits, {@code . - _}; unique
   * @param address where a forgotten password is mailed to
   * @throws IllegalArgumentException if the name has another form
   */
  public void add(
      String name, String displayName, StaffRole role, String address, String password) {
    if (!isUserName(name)) {
      throw new IllegalArgumentException("a user name has lower-case letters, digits and . - _");
    }
    trail.about("staff/" + name);
    users.add(new StaffUser(name, displayName, role, address, passwords.hash(password)));
  }

  static boolean isUserName(String name) {
    return name.matches("[a-z0-9._-]{1,60}");
  }
}
