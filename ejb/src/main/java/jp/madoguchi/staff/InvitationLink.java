package jp.madoguchi.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;

/**
 * The page behind the link of M30: looks at it without using it, for mail scanners open links too.
 */
@Stateless
@PermitAll
public class InvitationLink {
  @Inject StaffUsers users;
  @Inject Clock clock;

  /**
   * @return the user name, which the person signs in with
   * @throws jp.madoguchi.shared.Refusal STF-009 if the link cannot be used
   */
  public String look(String token) {
    StaffUser user = users.invitedWith(token, LockModeType.NONE);
    user.requireOpen(clock.instant());
    return user.stored().name();
  }
}
