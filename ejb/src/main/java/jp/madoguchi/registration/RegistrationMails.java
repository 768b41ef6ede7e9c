package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * The mail after the form, first and once more: M01 with the link or, where address or institution
 * is taken, M07. The same work is done for both, so that the time tells no more than the page.
 */
@Dependent
public class RegistrationMails {
  @Inject private PendingRegistrations pending;
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;
  @Inject private Outbox outbox;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /** Makes the link of every earlier mail void. */
  void send(PendingRegistration registration, String address) {
    Instant now = clock.instant();
    String token = pending.newToken();
    registration.sent(token, now, Duration.ofHours(settings.intOf(Setting.LINK_HOURS)));
    InstitutionCard.Card institution = institutions.of(registration.institutionId());
    Optional<ClinicUser> owner = users.withAddress(address);
    boolean institutionTaken = users.ofInstitution(registration.institutionId()).isPresent();
    if (owner.isPresent() || institutionTaken) {
      trail.result("TAKEN");
      outbox.enqueue(
          MailTemplate.M07,
          address,
          owner.map(ClinicUser::language).orElse(registration.language()),
          Map.of("name", owner.map(ClinicUser::name).orElseGet(registration::name)));
    } else {
      outbox.enqueue(
          MailTemplate.M01,
          address,
          registration.language(),
          Map.of(
              "name", registration.name(),
              "institution", institution.name(),
              "number", institution.displayNumber(),
              "link", link(token),
              "until", Jst.minute(registration.expiresAt())));
    }
  }

  /**
   * Once more to who waits for it.
   *
   * @param field of the address
   * @return until when the new link holds
   * @throws Refusal REG-072 and REG-071 at the field, when nobody waits with this address or the
   *     last mail went out just now; TOK-001 when the time of the last link is over
   */
  public Instant again(String field, String address) {
    PendingRegistration registration =
        pending
            .lockedOf(address)
            .orElseThrow(() -> new Refusal(Problem.of(field, ErrorCode.REG_072)));
    Instant now = clock.instant();
    registration.requireInTime(now);
    Duration left = registration.untilResend(now);
    if (!left.isZero()) {
      throw new Refusal(Problem.of(field, ErrorCode.REG_071, ResendLink.seconds(left)));
    }
    send(registration, address);
    return registration.expiresAt();
  }

  private String link(String token) {
    return settings.textOf(Setting.BASE_URL) + "/public/registration/confirm?token=" + token;
  }
}
