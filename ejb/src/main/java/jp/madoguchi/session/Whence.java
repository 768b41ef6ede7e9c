package jp.madoguchi.session;

/**
 * Where somebody signs in from, in short: enough for a person to recognise their own network, too
 * little to find a person.
 */
public final class Whence {
  private static final String PREFIX = "from/";

  private Whence() {}

  /** For the audit trail: {@code from/203.0.113.*}, {@code from/2001:db8:1:*}. */
  public static String of(String internetAddress) {
    return PREFIX
        + (internetAddress.contains(":")
            ? internetAddress.replaceFirst("^((?:[^:]*:){3}).*", "$1*")
            : internetAddress.replaceFirst("\\.[0-9]+$", ".*"));
  }

  /** Null where the trail says nothing. */
  static String read(String about) {
    return about == null || !about.startsWith(PREFIX) ? null : about.substring(PREFIX.length());
  }
}
