package jp.madoguchi.registration;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * メールアドレス, which is also the user name: lower-case letters, digits, dot, hyphen and underscore, as
 * the guide says. Capitals are refused and not folded, so that people know their user name.
 */
public record MailAddress(String text) {
  private static final int MOST = 254;
  private static final Pattern OUTER_SPACE = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");
  private static final Pattern CHARACTERS = Pattern.compile("[a-z0-9.\\-_@]*");
  private static final Pattern FORM =
      Pattern.compile(
          "(?=[^@]{1,64}@)[a-z0-9_-]+(\\.[a-z0-9_-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  /** Full width is folded; spaces around it do not matter. */
  public static MailAddress parse(String field, String typed) {
    String bare = OUTER_SPACE.matcher(typed).replaceAll("");
    if (bare.length() > MOST) {
      throw new Refusal(Problem.of(field, ErrorCode.REG_032));
    }
    String address = Normalizer.normalize(bare, Normalizer.Form.NFKC);
    if (!CHARACTERS.matcher(address).matches()) {
      throw new Refusal(Problem.of(field, ErrorCode.REG_030));
    }
    if (address.length() > MOST || !FORM.matcher(address).matches()) {
      throw new Refusal(Problem.of(field, ErrorCode.REG_031));
    }
    return new MailAddress(address);
  }

  /**
   * For a page that others may see: {@code sa***@example.jp}. Tells no more than two characters of
   * the local part, and never all of it.
   */
  String masked() {
    int shown = Math.min(2, localPart().length() - 1);
    return text.substring(0, shown) + "***" + text.substring(text.indexOf('@'));
  }

  /** What stands before the @. */
  String localPart() {
    return text.substring(0, text.indexOf('@'));
  }
}
