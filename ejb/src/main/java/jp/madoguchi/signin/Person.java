package jp.madoguchi.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;

/**
 * Somebody who can sign in, a clinic's user or a member of staff.
 *
 * @param name caller name: a clinic's mail address or the user name of a member of staff
 * @param role role of the container
 * @param displayName for mails
 * @param address for mails, or null where none is known
 * @param suspended whether an operator has stopped its use
 * @param rule what is wrong with a new password of this person; takes the field and the password
 */
record Person(
    String name,
    String role,
    String displayName,
    String address,
    Locale language,
    String passwordHash,
    boolean suspended,
    BiFunction<String, String, Optional<Problem>> rule) {

  /**
   * Asked only once the password was right, or anybody could find out.
   *
   * @param field at which the person is told; null for the whole page
   * @throws SignInRefused AUT-007 while suspended, AUT-008 for staff
   */
  void refuseIfSuspended(String field) {
    if (suspended) {
      boolean clinic = role.equals("clinic");
      throw new SignInRefused(Problem.of(field, clinic ? ErrorCode.AUT_007 : ErrorCode.AUT_008));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
