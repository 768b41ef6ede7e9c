package jp.madoguchi.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Every night: a draft that nobody has touched for 90 days is deleted. Every node does it, for
 * doing it twice changes nothing.
 */
@Singleton
@PermitAll
public class PurgeDrafts {
  private static final Duration KEPT = Duration.ofDays(90);

  @Inject private Drafts drafts;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "40", timezone = "Asia/Tokyo", persistent = false)
  public void purge() {
    drafts.deleteSavedUntil(clock.instant().minus(KEPT));
  }
}
