package jp.madoguchi.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Whom an internet address stands for when somebody's requests are counted. Of IPv6 everybody has a
 * whole network, at least a /64 (RFC 6177), and could come from another address each time.
 */
public final class Network {
  /** Of an address in numbers, so that no name is ever looked up. */
  private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private static final int BYTES_OF_64 = 8;

  private Network() {}

  /** The address itself for IPv4 and for what is no address; the first 64 bits for IPv6. */
  public static String of(String internetAddress) {
    int zone = internetAddress.indexOf('%');
    String bare = zone < 0 ? internetAddress : internetAddress.substring(0, zone);
    if (!V6.matcher(bare).matches()) {
      return internetAddress;
    }
    try {
      InetAddress address = InetAddress.getByName(bare);
      byte[] bytes = address.getAddress();
      // Java takes ::ffff:192.0.2.1 for the IPv4 address that it is.
      return bytes.length == 4
          ? address.getHostAddress()
          : HexFormat.of().formatHex(bytes, 0, BYTES_OF_64) + "/64";
    } catch (UnknownHostException e) {
      return internetAddress;
    }
  }
}
