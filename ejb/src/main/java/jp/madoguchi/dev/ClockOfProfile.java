package jp.madoguchi.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock that everything injects: the system's, or the movable one in the embedded profile. */
@ApplicationScoped
public class ClockOfProfile {
  static final String PROFILE = "madoguchi.profile";

  @Produces
  Clock clock(MovableClock movable) {
    return "embedded".equals(System.getProperty(PROFILE)) ? movable : Clock.systemUTC();
  }
}
