package jp.madoguchi.users;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.registration.MailAddress;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * Another mail address for a user, as typed; each may be null or empty.
 *
 * @param proof what the operator saw that shows who asks
 */
public record AddressForm(String address, String proof) {
  static final String ADDRESS = "address";

  private static final int SHORTEST = 5;
  private static final int LONGEST = 100;

  public AddressForm {
    address = TypedText.trimmed(address);
    proof = TypedText.trimmed(proof);
  }

  /**
   * The same, once both can be taken.
   *
   * @throws Refusal REG-030 to REG-032 at {@code address}, USR-004 at {@code proof}
   */
  public AddressForm checked() {
    List<Problem> problems = new ArrayList<>();
    String folded = folded(problems);
    int length = proof.codePointCount(0, proof.length());
    if (length < SHORTEST || length > LONGEST || !TypedText.isPlain(proof)) {
      problems.add(Problem.of("proof", ErrorCode.USR_004));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return new AddressForm(folded, proof);
  }

  private String folded(List<Problem> problems) {
    try {
      return MailAddress.parse(ADDRESS, address).text();
    } catch (Refusal refusal) {
      problems.addAll(refusal.problems());
      return address;
    }
  }
}
