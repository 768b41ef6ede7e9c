package jp.madoguchi.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.staff.StaffRole;

/**
 * Somebody whom the installer names.
 *
 * @param address where the link for choosing a password goes
 */
public record FirstStaff(StaffRole role, String name, String address) {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(reviewer|approver|operator|auditor):([a-z0-9._-]{1,60}):([^\\s:@]+@[^\\s:@]+)");

  /**
   * @param setting {@code operator:hanako:hanako@example.jp}, several with commas between them
   * @throws IllegalStateException if it is not of this form
   */
  public static List<FirstStaff> parse(String setting) {
    return Arrays.stream(setting.split(",", -1)).map(String::strip).map(FirstStaff::one).toList();
  }

  private static FirstStaff one(String entry) {
    Matcher parts = ENTRY.matcher(entry);
    if (!parts.matches()) {
      throw new IllegalStateException(
          "Madoguchi cannot start: "
              + FirstStaffAtStart.PROPERTY
              + " must be like operator:hanako:hanako@example.jp, with commas between several");
    }
    StaffRole role = StaffRole.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
    return new FirstStaff(role, parts.group(2), parts.group(3));
  }
}
