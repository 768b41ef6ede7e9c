package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;

/** The page behind the link: looks at it without using it, for mail scanners open links too. */
@Stateless
@PermitAll
public class RegistrationLink {
  @Inject private PendingRegistrations pending;
  @Inject private Clock clock;

  /**
   * @throws jp.madoguchi.shared.Refusal as {@link ConfirmRegistration#confirm}, but for TOK-004
   */
  public void look(String token) {
    pending.withToken(token, LockModeType.NONE).requireOpen(clock.instant());
  }
}
