package jp.madoguchi.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Whoever holds the link of M12 chooses a new password, which ends every session. */
@Stateless
@Audited
@PermitAll
public class ResetPassword {
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
    refuseBad(person, password, passwordAgain);
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

  private static void refuseBad(Person person, String password, String passwordAgain) {
    List<Problem> problems = new ArrayList<>();
    person.rule().apply("password", password).ifPresent(problems::add);
    if (!passwordAgain.equals(password)) {
      problems.add(Problem.of("passwordAgain", ErrorCode.REG_041));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
  }
}
