package jp.madoguchi.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntSupplier;
import jp.madoguchi.settings.LockPolicy;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.settings.Throttle;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;

/**
 * How often one internet address may try to sign in or ask for a new password, whatever the user
 * names: {@link LockPolicy} does not stop who tries one password with many names.
 */
@ApplicationScoped
public class SignInLimit {
  private final Throttle throttle;

  @Inject
  public SignInLimit(Clock clock, Settings settings) {
    this(
        clock,
        () -> settings.intOf(Setting.SIGN_INS_PER_MINUTE),
        () -> settings.intOf(Setting.SIGN_INS_PER_HOUR));
  }

  /** For the proxy of the container. */
  SignInLimit() {
    this(null, null, null);
  }

  SignInLimit(Clock clock, IntSupplier perMinute, IntSupplier perHour) {
    throttle = new Throttle(clock, perMinute, perHour);
  }

  /**
   * @throws SignInRefused AUT-006 with the time from which it may be tried again
   */
  void count(String internetAddress) {
    Optional<Instant> again = throttle.count(internetAddress);
    if (again.isPresent()) {
      throw new SignInRefused(Problem.of(null, ErrorCode.AUT_006, Jst.nextMinute(again.get())));
    }
  }
}
