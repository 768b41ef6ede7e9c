package jp.madoguchi.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The address of a receiver: https, so that whoever answers has the certificate for the name.
 *
 * @param loopback whether the portal's own machine may be told, over http, too: in the embedded
 *     profile only
 */
record Target(URI uri, boolean loopback) {
  private static final int LONGEST = 500;
  private static final Set<String> OWN = Set.of("127.0.0.1", "localhost", "[::1]");

  static Optional<Target> read(String text) {
    return read(text, "embedded".equals(System.getProperty("madoguchi.profile")));
  }

  /** Empty for what is no such address, or has a user or a fragment in it. */
  static Optional<Target> read(String text, boolean loopback) {
    if (text.length() > LONGEST || !text.matches("[!-~]+")) {
      return Optional.empty();
    }
    try {
      Target target = new Target(new URI(text), loopback);
      return target.isGood() ? Optional.of(target) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Without the query, which may hold what only the receiver is to know. */
  String shown() {
    return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
  }

  private boolean isGood() {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String host = uri.getHost();
    boolean secure =
        scheme.equals("https") || loopback && scheme.equals("http") && OWN.contains(host);
    return secure
        && host != null
        && uri.getUserInfo() == null
        && uri.getFragment() == null
        && uri.getPort() <= 65_535
        && uri.getPort() != 0;
  }

  /** Not into the networks behind the portal: a webhook is no way to look around there. */
  boolean mayReach(InetAddress address) {
    if (address.isLoopbackAddress()) {
      return loopback;
    }
    byte[] bytes = address.getAddress();
    return !address.isAnyLocalAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && (address instanceof Inet6Address ? isGlobal6(bytes) : isGlobal4(bytes));
  }

  /** Neither "this network", nor shared by a carrier (RFC 6598), benchmarks, reserved. */
  private static boolean isGlobal4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean protocols = first == 192 && second == 0 && bytes[2] == 0;
    return first != 0 && first < 240 && !carrier && !benchmark && !protocols;
  }

  /**
   * 2000::/3 without 6to4 and Teredo, which lead to an IPv4 address: so neither unique local (RFC
   * 4193) nor translated (RFC 6052).
   */
  private static boolean isGlobal6(byte[] bytes) {
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return (bytes[0] & 0xe0) == 0x20 && !sixToFour && !teredo;
  }
}
