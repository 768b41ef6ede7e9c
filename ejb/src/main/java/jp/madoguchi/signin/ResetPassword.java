package jp.madoguchi.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.registration.PasswordRule;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Refusal;

/** Whoever holds the link of M12 chooses a new password, which ends every session. */
@Stateless
@Audited
@PermitAll
public class ResetPassword {
  private static final String FIELD = "password";

  @Inject private PasswordResets resets;
  @Inject private People people;
  @Inject private Sessions sessions;
  @Inject private SignInAttempts attempts;
  @Inject private Outbox outbox;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * Lifts a lock, too: who holds the mailbox need not wait.
   *
   * @param password as typed, never changed
   * @throws Refusal AUT-005 if the link cannot be used; REG-040 to REG-043 at {@code password} and
   *     {@code passwordAgain}, after which the link can still be used
   */
  public void reset(String token, String password, String passwordAgain) {
    PasswordReset reset = resets.withToken(token, LockModeType.PESSIMISTIC_WRITE);
    reset.requireOpen(clock.instant());
    trail.actor(reset.name());
    Person person = people.find(reset.name()).orElseThrow(PasswordReset::useless);
    PasswordRule.require(FIELD, person.rule().apply(FIELD, password), password, passwordAgain);
    reset.use();
    people.changePassword(person, password);
    sessions.endAll(person.name());
    attempts.succeeded(person.name());
    outbox.enqueue(
        MailTemplate.M13,
        person.address(),
        person.language(),
        Map.of("name", person.displayName(), "at", Jst.minute(clock.instant())));
  }
}
