package jp.madoguchi.web.staff;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import jp.madoguchi.staff.ChangeStaffRole;
import jp.madoguchi.staff.InviteAgain;
import jp.madoguchi.staff.ResetStaffSecondFactor;
import jp.madoguchi.staff.ResumeStaff;
import jp.madoguchi.staff.StaffDetail;
import jp.madoguchi.staff.StaffList;
import jp.madoguchi.staff.StaffNotFound;
import jp.madoguchi.staff.SuspendStaff;
import jp.madoguchi.users.LockedStaff;
import jp.madoguchi.users.UnlockStaff;
import jp.madoguchi.web.frame.Visitor;

/** One member of staff, and what an operator can do about it, each after a dialog. */
@Named
@ViewScoped
public class StaffMemberPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> DONE =
      Set.of("invited", "role", "suspended", "resumed", "unlocked", "secondFactor");

  @Inject private StaffDetail staff;
  @Inject private LockedStaff lockedStaff;
  @Inject private InviteAgain inviteAgain;
  @Inject private ChangeStaffRole changeRole;
  @Inject private SuspendStaff suspendStaff;
  @Inject private ResumeStaff resumeStaff;
  @Inject private UnlockStaff unlockStaff;
  @Inject private ResetStaffSecondFactor resetSecondFactor;
  @Inject private Visitor visitor;

  private String name;
  private String role;
  private String done;
  private StaffList.Row member;
  private boolean locked;

  public void load() throws IOException {
    try {
      member = staff.of(name);
      role = member.role().name();
      locked = !lockedStaff.of(List.of(member.name())).isEmpty();
    } catch (StaffNotFound absent) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  /** Whether it is the operator who looks: then nothing is offered that is refused. */
  public boolean isMyself() {
    return member.name().equals(visitor.getName());
  }

  public boolean isInvited() {
    return member.invitedUntil() != null && member.suspendedAt() == null;
  }

  public String invite() {
    inviteAgain.invite(member.name());
    return here("invited");
  }

  public String changeRole() {
    changeRole.change(member.name(), role);
    return here("role");
  }

  public String suspend() {
    suspendStaff.suspend(member.name());
    return here("suspended");
  }

  public String resume() {
    resumeStaff.resume(member.name());
    return here("resumed");
  }

  public String unlock() {
    unlockStaff.unlock(member.name());
    return here("unlocked");
  }

  public String resetSecondFactor() {
    resetSecondFactor.reset(member.name());
    return here("secondFactor");
  }

  /** The page anew, with what was done above it. */
  private String here(String what) {
    return "/admin/staff/member?faces-redirect=true&name=" + member.name() + "&done=" + what;
  }

  public StaffList.Row getMember() {
    return member;
  }

  public boolean isLocked() {
    return locked;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  /** Key of what led here; null if nothing did. */
  public String getDone() {
    return done;
  }

  /** What names nothing in the address says nothing. */
  public void setDone(String done) {
    this.done = done != null && DONE.contains(done) ? done : null;
  }
}
