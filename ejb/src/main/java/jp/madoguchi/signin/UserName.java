package jp.madoguchi.signin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** A user name as somebody typed it: width, case and space around it do not matter. */
final class UserName {
  private static final int LONGEST = 254;

  private UserName() {}

  /** Empty for what nobody can be called. */
  static Optional<String> parse(String typed) {
    String name =
        Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    boolean possible =
        !name.isEmpty()
            && name.length() <= LONGEST
            && name.codePoints().noneMatch(Character::isISOControl);
    return possible ? Optional.of(name) : Optional.empty();
  }
}
