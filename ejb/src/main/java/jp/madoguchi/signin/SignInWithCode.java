package jp.madoguchi.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.secondfactor.SecondFactors;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.session.Whence;
import jp.madoguchi.settings.LockPolicy;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;

/** 2段階認証: after the password, the code. Wrong codes count like wrong passwords. */
@Stateless
@Audited
@PermitAll
public class SignInWithCode {
  @Inject private SignInLimit limit;
  @Inject private SignInTicket tickets;
  @Inject private SignInAttempts attempts;
  @Inject private SecondFactors factors;
  @Inject private Sessions sessions;
  @Inject private AuditTrail trail;

  /**
   * @param ticket of {@link CodeNeeded}
   * @param code of the app or a recovery code, as typed; width, spaces and hyphens do not matter
   * @throws SignInRefused AUT-021 for a wrong or used code, AUT-002 while the name is locked, both
   *     at the field {@code code}; AUT-022 when the password must be given again; AUT-006 when the
   *     internet address tried too often; AUT-007 when the user was suspended meanwhile
   */
  public SignedIn signIn(String ticket, String code, String internetAddress) {
    limit.count(internetAddress);
    trail.about(Whence.of(internetAddress));
    Person person =
        tickets
            .open(ticket)
            .orElseThrow(() -> new SignInRefused(Problem.of(null, ErrorCode.AUT_022)));
    String name = person.name();
    trail.actor(name);
    Duration locked = attempts.lockedInTurn(name);
    if (!locked.isZero()) {
      throw new SignInRefused(Problem.of("code", ErrorCode.AUT_002, LockPolicy.minutes(locked)));
    }
    if (!factors.accepts(name, code)) {
      attempts.failed(name);
      throw new SignInRefused(Problem.of("code", ErrorCode.AUT_021));
    }
    person.refuseIfSuspended(null);
    attempts.succeeded(name);
    return sessions.open(name, person.role(), false);
  }
}
