package jp.madoguchi.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import jp.madoguchi.signin.SignInAttempts;

/** ロック中の職員利用者: whom too many wrong passwords keep out for a while. */
@Stateless
@RolesAllowed("operator")
public class LockedStaff {
  @Inject SignInAttempts attempts;

  /** Which of the user names; one statement, however many they are. */
  public Set<String> of(Collection<String> names) {
    return names.isEmpty() ? Set.of() : attempts.lockedOf(names);
  }
}
