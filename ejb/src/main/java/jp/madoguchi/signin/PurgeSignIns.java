package jp.madoguchi.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Every night: wrong passwords are forgotten 30 days after the last one, links to a new password
 * once no limit counts them, and passwords given again once that no longer opens anything. Every
 * node does it, for doing it twice changes nothing.
 */
@Singleton
@PermitAll
public class PurgeSignIns {
  @Inject private SignInAttempts attempts;
  @Inject private PasswordResets resets;
  @Inject private StepUp stepUp;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "30", timezone = "Asia/Tokyo", persistent = false)
  public void purge() {
    Instant now = clock.instant();
    attempts.purge(now);
    resets.purge(now);
    stepUp.purge(now);
  }
}
