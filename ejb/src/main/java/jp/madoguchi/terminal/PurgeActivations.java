package jp.madoguchi.terminal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Every night: wrong tries to register a terminal are forgotten 30 days after the last one. Every
 * node does it, for doing it twice changes nothing.
 */
@Singleton
@PermitAll
public class PurgeActivations {
  @Inject private WrongActivations wrong;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "40", timezone = "Asia/Tokyo", persistent = false)
  public void purge() {
    wrong.purge(clock.instant());
  }
}
