package jp.madoguchi.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** One user: the one of an institution. */
@Stateless
@RolesAllowed("operator")
public class UserDetail {
  @Inject ListedUsers users;

  /**
   * @param institutionCode as it stands in an address; may be null
   * @throws UserNotFound also for what is no code
   */
  public UserList.Row of(String institutionCode) {
    return users.of(institutionCode);
  }
}
