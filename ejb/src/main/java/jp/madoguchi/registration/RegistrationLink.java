package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import jp.madoguchi.registry.InstitutionCard;

/** The page behind the link: looks at it without using it, for mail scanners open links too. */
@Stateless
@PermitAll
public class RegistrationLink {
  @Inject private PendingRegistrations pending;
  @Inject private InstitutionCard institutions;
  @Inject private Clock clock;

  /**
   * What the link would complete, so that a stranger's registration is recognised.
   *
   * @param number as the register prints it
   * @param passwordAsked whether only the password of the form completes it
   */
  public record Shown(String institution, String number, boolean passwordAsked) {}

  /**
   * @throws jp.madoguchi.shared.Refusal as {@link ConfirmRegistration#confirm}, but for TOK-004 and
   *     TOK-006
   */
  public Shown look(String token) {
    PendingRegistration registration = pending.withToken(token, LockModeType.NONE);
    registration.requireOpen(clock.instant());
    InstitutionCard.Card card = institutions.of(registration.institutionId());
    return new Shown(card.name(), card.displayNumber(), registration.asksPassword());
  }
}
