package jp.madoguchi.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.IntSupplier;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.settings.Throttle;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * How often one internet address may look institutions up, so that nobody copies the register
 * number by number.
 */
@ApplicationScoped
public class LookUpLimit {
  private final Throttle throttle;

  @Inject
  public LookUpLimit(Clock clock, Settings settings) {
    this(
        clock,
        () -> settings.intOf(Setting.LOOKUPS_PER_MINUTE),
        () -> settings.intOf(Setting.LOOKUPS_PER_HOUR));
  }

  /** For the proxy of the container. */
  LookUpLimit() {
    this(null, null, null);
  }

  LookUpLimit(Clock clock, IntSupplier perMinute, IntSupplier perHour) {
    throttle = new Throttle(clock, perMinute, perHour);
  }

  /**
   * @throws Refusal REG-070 at the field if there were too many within a minute or an hour
   */
  void count(String field, String internetAddress) {
    if (throttle.count(internetAddress).isPresent()) {
      throw new Refusal(Problem.of(field, ErrorCode.REG_070));
    }
  }
}
