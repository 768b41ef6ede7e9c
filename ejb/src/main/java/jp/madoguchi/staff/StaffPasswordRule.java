package jp.madoguchi.staff;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.registration.PasswordRule;
import jp.madoguchi.shared.Problem;

/** {@link PasswordRule} for a member of staff. */
public final class StaffPasswordRule {
  private StaffPasswordRule() {}

  /**
   * @param field id of the form field
   * @return what is wrong with the password first, if anything
   */
  public static Optional<Problem> check(String field, StaffSignIns.Stored stored, String password) {
    List<String> words = List.of(stored.name(), stored.displayName());
    return PasswordRule.check(field, password, List.of(stored.name()), words);
  }
}
