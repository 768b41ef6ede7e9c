package jp.madoguchi.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  private final Target inOperation = Target.read("https://hooks.example.jp/a?b=c", false).get();
  private final Target embedded = Target.read("http://127.0.0.1:8000/a", true).get();

  @ParameterizedTest
  @ValueSource(strings = {"203.0.113.9", "8.8.8.8", "100.63.0.1", "172.32.0.1", "2400:cb00::1"})
  void reachesThePublicInternet(String address) throws UnknownHostException {
    assertThat(inOperation.mayReach(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::ffff:10.1.2.3",
        "64:ff9b::a00:1",
        "fe80::1",
        "fec0::1",
        "fd00::1",
        "2002:a00:1::1",
        "2001::1",
        "ff02::1"
      })
  void reachesNoOtherNetwork(String address) throws UnknownHostException {
    assertThat(inOperation.mayReach(InetAddress.getByName(address))).isFalse();
    assertThat(embedded.mayReach(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1"})
  void reachesItsOwnMachineInTheEmbeddedProfileOnly(String address) throws UnknownHostException {
    assertThat(inOperation.mayReach(InetAddress.getByName(address))).isFalse();
    assertThat(embedded.mayReach(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void isInTheClearInTheEmbeddedProfileOnly() {
    assertThat(Target.read("http://127.0.0.1:8000/a", false)).isEmpty();
    assertThat(Target.read("http://hooks.example.jp/", true)).isEmpty();
    assertThat(Target.read("http://127.0.0.1.example.jp/", true)).isEmpty();
  }
}
