package jp.madoguchi.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.registration.MailAddress;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * Somebody to be invited, as typed; each may be null or empty.
 *
 * @param name the user name
 * @param displayName as colleagues know the person
 * @param role name of a {@link StaffRole}
 */
public record StaffForm(String name, String displayName, String role, String address) {
  static final String NAME = "name";
  static final String ROLE = "role";
  static final String ADDRESS = "address";

  private static final int LONGEST = 100;

  public StaffForm {
    name = TypedText.trimmed(name);
    displayName = TypedText.trimmed(displayName);
    role = TypedText.trimmed(role);
    address = TypedText.trimmed(address);
  }

  /**
   * The same, once everything in it can be taken.
   *
   * @throws Refusal STF-001, STF-003, STF-004, REG-030 to REG-032 at the fields
   */
  public StaffForm checked() {
    List<Problem> problems = new ArrayList<>();
    if (!AddStaff.isUserName(name)) {
      problems.add(Problem.of(NAME, ErrorCode.STF_001));
    }
    int length = displayName.codePointCount(0, displayName.length());
    if (length == 0 || length > LONGEST || !TypedText.isPlain(displayName)) {
      problems.add(Problem.of("displayName", ErrorCode.STF_003));
    }
    if (roleNamed(role).isEmpty()) {
      problems.add(Problem.of(ROLE, ErrorCode.STF_004));
    }
    String foldedAddress = folded(problems);
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return new StaffForm(name, displayName, role, foldedAddress);
  }

  private String folded(List<Problem> problems) {
    try {
      return MailAddress.parse(ADDRESS, address).text();
    } catch (Refusal refusal) {
      problems.addAll(refusal.problems());
      return address;
    }
  }

  static Optional<StaffRole> roleNamed(String typed) {
    return Stream.of(StaffRole.values()).filter(role -> role.name().equals(typed)).findFirst();
  }
}
