package jp.madoguchi.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registration.PasswordRule;
import jp.madoguchi.shared.Passwords;
import jp.madoguchi.shared.Refusal;

/** Whoever holds the link of M30 chooses the first password, which uses the link up. */
@Stateless
@Audited
@PermitAll
public class AcceptInvitation {
  private static final String FIELD = "password";

  @Inject StaffUsers users;
  @Inject Passwords passwords;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * @param password as typed, never changed
   * @throws Refusal STF-009 if the link cannot be used; REG-040 to REG-043 at {@code password} and
   *     {@code passwordAgain}, after which the link can still be used
   */
  public void accept(String token, String password, String passwordAgain) {
    StaffUser user = users.invitedWith(token, LockModeType.PESSIMISTIC_WRITE);
    user.requireOpen(clock.instant());
    StaffSignIns.Stored stored = user.stored();
    trail.actor(stored.name());
    trail.about("staff/" + stored.name());
    PasswordRule.require(
        FIELD, StaffPasswordRule.check(FIELD, stored, password), password, passwordAgain);
    user.changePassword(passwords.hash(password));
  }
}
