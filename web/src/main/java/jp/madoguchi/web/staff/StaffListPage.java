package jp.madoguchi.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Set;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.staff.StaffList;
import jp.madoguchi.staff.StaffRole;
import jp.madoguchi.users.LockedStaff;

/** 職員利用者の一覧. */
@Named
@RequestScoped
public class StaffListPage {
  @Inject private StaffList staff;
  @Inject private LockedStaff lockedStaff;

  private String after;
  private StaffList.Page page;
  private Set<String> locked;

  public StaffList.Page getPage() {
    if (page == null) {
      page = staff.page(after);
    }
    return page;
  }

  /** Whether wrong passwords keep the person out for a while. */
  public boolean locked(StaffList.Row row) {
    if (locked == null) {
      locked = lockedStaff.of(getPage().rows().stream().map(StaffList.Row::name).toList());
    }
    return locked.contains(row.name());
  }

  /** For a choice. */
  public StaffRole[] getRoles() {
    return StaffRole.values();
  }

  /** Empty for null. */
  public String at(Instant instant) {
    return instant == null ? "" : Jst.minute(instant);
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
