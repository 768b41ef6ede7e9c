package jp.madoguchi.registration;

import java.util.Locale;

/**
 * A clinic's user as other features see it.
 *
 * @param phone digits only
 * @param language in which mails are written to the user
 */
public record ClinicUser(
    long id,
    long institutionId,
    String address,
    String familyName,
    String givenName,
    String phone,
    Locale language) {

  /** 姓, a full-width space, 名. */
  public String name() {
    return familyName + "\u3000" + givenName;
  }
}
