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
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** The button behind the link of M01 was pressed: the registration is complete. */
@Stateless
@Audited
@PermitAll
public class ConfirmRegistration {
  @Inject private PendingRegistrations pending;
  @Inject private ClinicUsers users;
  @Inject private Outbox outbox;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * @throws Refusal TOK-001 expired, TOK-002 used, TOK-003 altered, TOK-005 unknown; TOK-004 if
   *     somebody else has completed a registration for the institution meanwhile
   */
  public void confirm(String token) {
    PendingRegistration registration = pending.withToken(token, LockModeType.PESSIMISTIC_WRITE);
    registration.requireOpen(clock.instant());
    String address = registration.address().orElseThrow();
    trail.actor(address);
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
