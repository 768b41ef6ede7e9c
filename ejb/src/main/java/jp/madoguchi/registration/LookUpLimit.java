package jp.madoguchi.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import jp.madoguchi.settings.Network;
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
  /** So many questions are remembered; then the oldest is forgotten. */
  private static final int MANY = 10_000;

  private final Throttle throttle;
  private final Set<String> known =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > MANY;
            }
          });

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
   * The same number asked for again tells nothing new and is not counted: one registration, which
   * asks while typing, before the dialog and after it, is one look-up.
   *
   * @throws Refusal REG-070 at the field if there were too many within a minute or an hour
   */
  synchronized void count(String field, String internetAddress, String number) {
    String asked = Network.of(internetAddress) + ' ' + number;
    if (known.contains(asked)) {
      return;
    }
    if (throttle.count(internetAddress).isPresent()) {
      throw new Refusal(Problem.of(field, ErrorCode.REG_070));
    }
    known.add(asked);
  }
}
