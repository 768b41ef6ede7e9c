package jp.madoguchi.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Secrets;

/**
 * パスワードを忘れた場合: mails a link to the person who has the user name. The caller is told nothing, and
 * the work is the same for a name that nobody has.
 */
@Stateless
@Audited
@PermitAll
public class RequestPasswordReset {
  @Inject private SignInLimit limit;
  @Inject private People people;
  @Inject private PasswordResets resets;
  @Inject private Outbox outbox;
  @Inject private Secrets secrets;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * At most three mails to one person within 24 hours; what comes after is passed over.
   *
   * @throws SignInRefused AUT-006 when the internet address tried too often
   */
  public void request(String typedName, String internetAddress) {
    limit.count(internetAddress);
    UserName.parse(typedName).ifPresent(this::renew);
  }

  private void renew(String name) {
    String token = secrets.token();
    PasswordReset reset = resets.forName(name);
    Optional<Person> person = people.find(name).filter(p -> p.address() != null);
    person.ifPresent(known -> trail.actor(name));
    if (!reset.renew(token, clock.instant())) {
      trail.result("LIMIT");
    } else if (person.isEmpty()) {
      trail.result("UNKNOWN");
    } else {
      send(person.get(), token, reset);
    }
  }

  private void send(Person person, String token, PasswordReset reset) {
    outbox.enqueue(
        MailTemplate.M12,
        person.address(),
        person.language(),
        Map.of(
            "name", person.displayName(),
            "link", settings.textOf(Setting.BASE_URL) + "/public/signin/reset?token=" + token,
            "until", Jst.minute(reset.expiresAt())));
  }
}
