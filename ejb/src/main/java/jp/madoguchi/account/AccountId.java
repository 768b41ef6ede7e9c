package jp.madoguchi.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * アカウントID: {@code W} and seven digits. Counted per institution from W0000001, so only together with
 * the institution does it name one account.
 *
 * @param text as people see it, {@code W0000001}
 */
public record AccountId(String text) implements Comparable<AccountId>, Serializable {
  private static final Pattern FORM = Pattern.compile("W[0-9]{7}");
  private static final int LAST = 9_999_999;

  public AccountId {
    if (!FORM.matcher(text).matches() || text.equals("W0000000")) {
      throw new IllegalArgumentException("not an account id");
    }
  }

  /**
   * @param number from 1 to 9999999
   */
  public static AccountId of(int number) {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException("no account has the number " + number);
    }
    return new AccountId("W%07d".formatted(number));
  }

  /**
   * @param typed as it stands in an address; may be null
   * @throws AccountNotFound if nothing can have this id
   */
  public static AccountId parse(String typed) {
    return of(typed).orElseThrow(AccountNotFound::new);
  }

  /** Empty for null and for what no account can have. */
  public static Optional<AccountId> of(String text) {
    boolean possible = text != null && FORM.matcher(text).matches() && !text.equals("W0000000");
    return possible ? Optional.of(new AccountId(text)) : Optional.empty();
  }

  /** Name of the file that the guide shows: {@code W0000001_skg_account.pdf}. */
  public String sheetName() {
    return text + "_skg_account.pdf";
  }

  @Override
  public int compareTo(AccountId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
