package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Passwords;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/**
 * 入力内容確認 was answered with OK: keeps the registration until its link is opened. To the caller it
 * looks the same whether or not address and institution are free; who gets the mail learns it
 * there.
 */
@Stateless
@Audited
@PermitAll
public class RegisterUser {
  @Inject private RegistrationRules rules;
  @Inject private RegistrationRequests requests;
  @Inject private ClinicUsers users;
  @Inject private PendingRegistrations pending;
  @Inject private Passwords passwords;
  @Inject private Secrets secrets;
  @Inject private Outbox outbox;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * The same form sent twice is one registration.
   *
   * @throws Refusal with everything that is wrong; REG-060 if the institution is no longer the one
   *     shown in the dialog; REG-070 after too many requests
   */
  public void register(RegistrationForm form) {
    Registrant registrant = rules.check(form);
    trail.about("institution/" + registrant.institution().displayNumber());
    if (!registrant.institution().name().equals(form.shownName())) {
      throw new Refusal(Problem.of(null, ErrorCode.REG_060));
    }
    if (!requests.isFirst(form, registrant)) {
      trail.result("REPEATED");
      return;
    }
    // Also for nothing, so that the time tells no more than the page does.
    String hash = passwords.hash(registrant.password());
    Optional<ClinicUser> known = users.withAddress(registrant.address().text());
    if (known.isPresent() || users.ofInstitution(registrant.institution().id()).isPresent()) {
      trail.result("TAKEN");
      tellOwner(registrant, known);
    } else {
      keep(registrant, hash);
    }
  }

  private void tellOwner(Registrant registrant, Optional<ClinicUser> known) {
    outbox.enqueue(
        MailTemplate.M07,
        registrant.address().text(),
        known.map(ClinicUser::language).orElse(registrant.language()),
        Map.of("name", known.map(ClinicUser::name).orElse(registrant.name().display())));
  }

  private void keep(Registrant registrant, String hash) {
    String token = secrets.token();
    Duration goodFor = Duration.ofHours(settings.intOf(Setting.LINK_HOURS));
    var registration = new PendingRegistration(registrant, hash, token, clock.instant(), goodFor);
    pending.replace(registration);
    outbox.enqueue(
        MailTemplate.M01,
        registrant.address().text(),
        registrant.language(),
        Map.of(
            "name", registrant.name().display(),
            "link", link(token),
            "until", Jst.minute(registration.expiresAt())));
  }

  private String link(String token) {
    return settings.textOf(Setting.BASE_URL) + "/public/registration/confirm?token=" + token;
  }
}
