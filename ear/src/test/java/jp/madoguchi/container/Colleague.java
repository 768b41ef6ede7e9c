package jp.madoguchi.container;

import java.util.UUID;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.staff.AcceptInvitation;
import jp.madoguchi.staff.ChangeStaffRole;
import jp.madoguchi.staff.InviteStaff;
import jp.madoguchi.staff.ResumeStaff;
import jp.madoguchi.staff.StaffDetail;
import jp.madoguchi.staff.StaffForm;
import jp.madoguchi.staff.StaffList;
import jp.madoguchi.staff.SuspendStaff;

/** A member of staff of a test's own, and what an operator does about it. */
record Colleague(String name) {
  static final String INVITATION = "職員利用者への招待";
  static final String CHANGED = "職員利用者の登録が変わりました";

  static Colleague invited(String role) {
    Colleague colleague = new Colleague("c" + UUID.randomUUID());
    invite(new StaffForm(colleague.name, "試験　職員", role, colleague.address()));
    return colleague;
  }

  static void invite(StaffForm form) {
    operator(() -> Bean.of(InviteStaff.class).invite(form));
  }

  /** Who has chosen a password. */
  static Colleague acting(String role) {
    Colleague colleague = invited(role);
    Bean.of(AcceptInvitation.class).accept(colleague.token(), Clinic.PASSWORD, Clinic.PASSWORD);
    return colleague;
  }

  String address() {
    return name + "@example.jp";
  }

  /** From the link in the newest mail. */
  String token() {
    String link = Sink.newest(address(), INVITATION).link();
    return link.substring(link.indexOf("token=") + "token=".length());
  }

  SignedIn signIn() {
    return Bean.of(SignIn.class).signIn(name, Clinic.PASSWORD, Clinic.NETWORK);
  }

  /** At the pages, with the password alone. */
  Browserless atThePages() {
    try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      return Browserless.signedIn(Door.ofThisServer(), name, Clinic.PASSWORD);
    }
  }

  StaffList.Row look() {
    return As.role("operator", "operator", () -> Bean.of(StaffDetail.class).of(name));
  }

  void change(String role) {
    operator(() -> Bean.of(ChangeStaffRole.class).change(name, role));
  }

  void suspend() {
    suspendedBy("operator");
  }

  void suspendedBy(String operator) {
    As.role("operator", operator, () -> Bean.of(SuspendStaff.class).suspend(name));
  }

  void resume() {
    operator(() -> Bean.of(ResumeStaff.class).resume(name));
  }

  static void operator(Runnable call) {
    As.role("operator", "operator", call);
  }
}
