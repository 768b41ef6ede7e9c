package jp.madoguchi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
    "2001:db8:1:2::1, 2001:DB8:0001:2:0:0:0:9%eth0, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
    "192.0.2.1, 192.0.2.2, false",
    "192.0.2.1, ::ffff:192.0.2.1, true"
  })
  void anIpv6NetworkCountsAsOne(String one, String other, boolean same) {
    assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown", "a:b.example", "1:2:3", "::1::", "127.0.0.1"})
  void whatIsNoIpv6AddressCountsAsItIs(String text) {
    assertThat(Network.of(text)).isEqualTo(text);
  }

  @Test
  void theThrottleCountsNetworks() {
    Throttle throttle = new Throttle(Clock.systemUTC(), () -> 2, () -> 100);
    assertThat(throttle.count("2001:db8::1")).isEmpty();
    assertThat(throttle.count("2001:db8::2")).isEmpty();
    assertThat(throttle.count("2001:db8::3")).isPresent();
    assertThat(throttle.count("2001:db8:0:1::3")).isEmpty();
  }
}
