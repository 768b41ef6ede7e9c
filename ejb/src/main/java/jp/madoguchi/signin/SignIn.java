package jp.madoguchi.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.secondfactor.SecondFactorDemand;
import jp.madoguchi.secondfactor.SecondFactors;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.session.Whence;
import jp.madoguchi.settings.LockPolicy;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;

/** A clinic's user or a member of staff proves who they are. */
@Stateless
@Audited
@PermitAll
public class SignIn {
  @Inject private SignInLimit limit;
  @Inject private KnownPasswords known;
  @Inject private People people;
  @Inject private SignInAttempts attempts;
  @Inject private Sessions sessions;
  @Inject private SecondFactors factors;
  @Inject private SecondFactorDemand demand;
  @Inject private SignInTicket tickets;
  @Inject private AuditTrail trail;

  /**
   * @param typedName as typed; width and case do not matter
   * @param password as typed, never changed
   * @throws SignInRefused AUT-001, the same for an unknown name and a wrong password; AUT-002 while
   *     the name is locked; {@link CodeNeeded} when the second factor is on; AUT-006 when the
   *     internet address tried too often; AUT-007 when everything is right and the user suspended
   */
  public SignedIn signIn(String typedName, String password, String internetAddress) {
    limit.count(internetAddress);
    trail.about(Whence.of(internetAddress));
    Optional<String> possible = UserName.parse(typedName);
    if (possible.isEmpty() || password.isEmpty()) {
      throw new SignInRefused(Problem.of(null, ErrorCode.AUT_001));
    }
    String name = possible.get();
    // Only a name that somebody has: people also type their password here.
    people.look(name).ifPresent(person -> trail.actor(name));
    refuseIfLocked(attempts.lookAtLock(name));
    Optional<Person> compared = known.check(name, password);
    // From here on with a connection to the database.
    refuseIfLocked(attempts.lockedInTurn(name));
    Optional<Person> who = compared.flatMap(known::still);
    if (who.isEmpty()) {
      attempts.failed(name);
      throw new SignInRefused(Problem.of(null, ErrorCode.AUT_001));
    }
    who.get().refuseIfSuspended(null);
    people.renewHash(who.get(), password);
    if (factors.isOn(name)) {
      // The wrong codes before this go on counting.
      throw new CodeNeeded(tickets.issue(people.find(name).orElseThrow()));
    }
    attempts.succeeded(name);
    return sessions.open(name, who.get().role(), demand.holdsFor(name));
  }

  private static void refuseIfLocked(Duration locked) {
    if (!locked.isZero()) {
      throw new SignInRefused(Problem.of(null, ErrorCode.AUT_002, LockPolicy.minutes(locked)));
    }
  }
}
