package jp.madoguchi.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.madoguchi.shared.Problem;

/**
 * Somebody who can sign in, a clinic's user or a member of staff.
 *
 * @param name caller name: a clinic's mail address or the user name of a member of staff
 * @param role role of the container
 * @param displayName for mails
 * @param address for mails, or null where none is known
 * @param rule what is wrong with a new password of this person; takes the field and the password
 */
record Person(
    String name,
    String role,
    String displayName,
    String address,
    Locale language,
    String passwordHash,
    BiFunction<String, String, Optional<Problem>> rule) {

  @Override
  public String toString() {
    return name;
  }
}
