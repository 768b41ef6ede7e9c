package jp.madoguchi.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.settings.Throttle;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;

/**
 * How often one network may try to register terminals, whatever the accounts: as often as it may
 * try to sign in. Five tries are free for each of the many accounts that somebody can count up.
 */
@ApplicationScoped
public class ActivationLimit {
  private final Throttle throttle;

  @Inject
  public ActivationLimit(Clock clock, Settings settings) {
    throttle =
        new Throttle(
            clock,
            () -> settings.intOf(Setting.SIGN_INS_PER_MINUTE),
            () -> settings.intOf(Setting.SIGN_INS_PER_HOUR));
  }

  /** For the proxy of the container. */
  ActivationLimit() {
    throttle = null;
  }

  /**
   * @throws ActivationRefused TER-003 with the time from which it may be tried again
   */
  void count(String internetAddress) {
    refuseBefore(throttle.count(internetAddress));
  }

  /**
   * @param again from when on it may be tried again, if that is not now
   * @throws ActivationRefused TER-003 with that time
   */
  static void refuseBefore(Optional<Instant> again) {
    if (again.isPresent()) {
      throw new ActivationRefused(ErrorCode.TER_003, Jst.nextMinute(again.get()));
    }
  }
}
