package jp.madoguchi.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/** What is delicate happens only where the password was given again within ten minutes. */
@Dependent
public class StepUp {
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * @param sessionKey the random key of the caller's session
   * @throws Refusal AUT-010 if the password must be given (again)
   */
  public void check(String caller, String sessionKey) {
    PasswordConfirmation confirmation =
        entities.find(PasswordConfirmation.class, Secrets.sha256(sessionKey));
    if (confirmation == null || !confirmation.holdsFor(caller, clock.instant().minus(GOOD_FOR))) {
      throw new Refusal(Problem.of(null, ErrorCode.AUT_010));
    }
  }

  void confirmed(String caller, String sessionKey) {
    entities.merge(new PasswordConfirmation(Secrets.sha256(sessionKey), caller, clock.instant()));
  }

  int purge(Instant now) {
    return entities
        .createQuery("delete from PasswordConfirmation c where c.confirmedAt < :over")
        .setParameter("over", now.minus(GOOD_FOR))
        .executeUpdate();
  }
}
