package jp.madoguchi.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;

/** Mail addresses as headers need them: one bare address, nothing that could become a second. */
final class Addresses {
  private static final int LONGEST = 254;

  private Addresses() {}

  static InternetAddress strict(String address) throws AddressException {
    if (address.length() > LONGEST || !address.matches("[!-~&&[^\"(),:;<>\\[\\\\\\]]]+")) {
      throw new AddressException("not a plain mail address");
    }
    InternetAddress parsed = new InternetAddress(address, true);
    if (!address.equals(parsed.getAddress()) || address.indexOf('@') < 1) {
      throw new AddressException("not a plain mail address");
    }
    return parsed;
  }

  static InternetAddress strict(String address, String name)
      throws AddressException, UnsupportedEncodingException {
    InternetAddress parsed = strict(address);
    parsed.setPersonal(name, "UTF-8");
    return parsed;
  }
}
