package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 再送する on the page after the form: a new mail, whose link holds for its whole time anew; the one
 * before is void. To who only knows the page it never shows whether address and institution were
 * free or have been registered since.
 */
@Stateless
@Audited
@PermitAll
public class ResendLink {
  @Inject private PendingRegistrations pending;
  @Inject private RegistrationRequests requests;
  @Inject private RegistrationMails mails;
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * @param handle from {@link RegisterUser#register}
   * @throws Refusal TOK-001 when the time of the last link is over, TOK-005 when nothing is known;
   *     REG-071 with the seconds left, REG-070 after too many mails
   */
  public void resend(String handle, String internetAddress) {
    PendingRegistration registration = pending.withHandle(handle, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    trail.about("institution/" + institutions.of(registration.institutionId()).displayNumber());
    registration.requireInTime(now);
    Duration left = registration.untilResend(now);
    if (!left.isZero()) {
      throw new Refusal(Problem.of(null, ErrorCode.REG_071, seconds(left)));
    }
    Optional<String> address =
        registration
            .address()
            // Completed: the one who did it is told so.
            .or(() -> users.ofInstitution(registration.institutionId()).map(ClinicUser::address));
    if (address.isPresent()) {
      requests.again(address.get(), internetAddress);
      mails.send(registration, address.get());
    }
  }

  /** Rounded up, so that after so many seconds it does work. */
  static long seconds(Duration left) {
    return left.plusMillis(999).toSeconds();
  }
}
