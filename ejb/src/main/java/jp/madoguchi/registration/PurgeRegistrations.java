package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Every night: who let the link run out is forgotten; that a link was used, or ran out, is
 * remembered for 30 days. Every node does it, for doing it twice changes nothing.
 */
@Singleton
@PermitAll
public class PurgeRegistrations {
  @Inject private PendingRegistrations pending;
  @Inject private RegistrationRequests requests;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "20", timezone = "Asia/Tokyo", persistent = false)
  public void purge() {
    Instant now = clock.instant();
    pending.purge(now);
    requests.purge(now);
  }
}
