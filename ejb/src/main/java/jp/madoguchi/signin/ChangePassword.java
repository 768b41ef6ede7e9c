package jp.madoguchi.signin;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.registration.PasswordRule;
import jp.madoguchi.secondfactor.SecondFactors;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * The person who is signed in chooses a new password, with the present one and, where the second
 * factor is on, a code. It ends every session, this one too, and a link to a new password.
 */
@Stateless
@Audited
@RolesAllowed("clinic")
public class ChangePassword {
  private static final String FIELD = "newPassword";

  @Resource private SessionContext session;
  @Inject private KnownPasswords known;
  @Inject private SignInAttempts attempts;
  @Inject private SecondFactors factors;
  @Inject private People people;
  @Inject private PasswordResets resets;
  @Inject private Sessions sessions;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * @param present the password so far
   * @param password as typed, never changed
   * @param code of the app or a recovery code; asked for only where the second factor is on
   * @throws SignInRefused AUT-011 at {@code password}, AUT-021 at {@code code}, AUT-002 while the
   *     name is locked
   * @throws Refusal REG-040 to REG-043 at {@code newPassword} and {@code newPasswordAgain}
   */
  public void change(String present, String password, String passwordAgain, String code) {
    String name = session.getCallerPrincipal().getName();
    known.requireAgain(name, present);
    Person person = people.find(name).orElseThrow();
    PasswordRule.require(FIELD, person.rule().apply(FIELD, password), password, passwordAgain);
    if (factors.isOn(name) && !factors.accepts(name, code)) {
      attempts.failed(name);
      throw new SignInRefused(Problem.of("code", ErrorCode.AUT_021));
    }
    attempts.succeeded(name);
    people.changePassword(person, password);
    resets.end(name);
    sessions.endAll(name);
    outbox.enqueue(
        MailTemplate.M13,
        person.address(),
        person.language(),
        Map.of("name", person.displayName(), "at", Jst.minute(clock.instant())));
  }
}
