package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Passwords;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** The button behind the link of M01 was pressed: the registration is complete. */
@Stateless
@Audited
@PermitAll
public class ConfirmRegistration {
  @Inject private PendingRegistrations pending;
  @Inject private ClinicUsers users;
  @Inject private Passwords passwords;
  @Inject private Outbox outbox;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * @param password of the form, needed only where {@link RegistrationLink} says so: of two
   *     registrations with one address the newer may be a stranger's, who waits for the owner of
   *     the mailbox to press the button
   * @throws Refusal TOK-001 expired, TOK-002 used, TOK-003 altered, TOK-005 unknown; TOK-004 if
   *     somebody else has completed a registration for the institution meanwhile; TOK-006 at the
   *     field {@code password} for a wrong one
   */
  public void confirm(String token, String password) {
    PendingRegistration registration = pending.withToken(token, LockModeType.PESSIMISTIC_WRITE);
    registration.requireOpen(clock.instant());
    String address = registration.address().orElseThrow();
    trail.actor(address);
    if (registration.asksPassword() && !passwords.matches(password, registration.passwordHash())) {
      throw new Refusal(Problem.of("password", ErrorCode.TOK_006));
    }
    if (users.ofInstitution(registration.institutionId()).isPresent()) {
      throw taken();
    }
    PortalUser user = registration.complete(clock.instant());
    try {
      users.add(user);
    } catch (PersistenceException e) {
      // Of two completed in the same moment the database lets one through.
      throw taken();
    }
    ClinicUser completed = user.seen();
    outbox.enqueue(
        MailTemplate.M02,
        address,
        completed.language(),
        Map.of("name", completed.name(), "userName", address));
  }

  private static Refusal taken() {
    return new Refusal(Problem.of(null, ErrorCode.TOK_004));
  }
}
