package jp.madoguchi.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;

/**
 * The page behind the link of M12: looks at it without using it, for mail scanners open links too.
 */
@Stateless
@PermitAll
public class PasswordResetLink {
  @Inject private PasswordResets resets;
  @Inject private Clock clock;

  /**
   * @return the user name, for the password manager of the browser
   * @throws jp.madoguchi.shared.Refusal AUT-005 if the link cannot be used
   */
  public String look(String token) {
    PasswordReset reset = resets.withToken(token, LockModeType.NONE);
    reset.requireOpen(clock.instant());
    return reset.name();
  }
}
