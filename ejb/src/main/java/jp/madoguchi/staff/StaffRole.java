package jp.madoguchi.staff;

import java.util.Locale;

/** What a member of staff may do; the lower-case name is the role of the container. */
public enum StaffRole {
  REVIEWER,
  APPROVER,
  OPERATOR,
  AUDITOR;

  /** For example {@code reviewer}. */
  public String role() {
    return name().toLowerCase(Locale.ROOT);
  }
}
