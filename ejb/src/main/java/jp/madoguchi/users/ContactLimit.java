package jp.madoguchi.users;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.settings.Throttle;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * How often a clinic's user may change what is registered: each time whoever reviews has to look
 * anew, so that a clinic could keep its own case from ever being decided.
 */
@ApplicationScoped
public class ContactLimit {
  private static final int PER_MINUTE = 3;
  private static final int PER_HOUR = 5;

  private final Throttle throttle;

  @Inject
  public ContactLimit(Clock clock) {
    throttle = new Throttle(clock, () -> PER_MINUTE, () -> PER_HOUR);
  }

  /** For the proxy of the container. */
  ContactLimit() {
    throttle = null;
  }

  /**
   * @throws Refusal AUT-006 with the time from which it may be tried again
   */
  void count(String address) {
    Optional<Instant> again = throttle.count(address);
    if (again.isPresent()) {
      throw new Refusal(Problem.of(null, ErrorCode.AUT_006, Jst.nextMinute(again.get())));
    }
  }
}
