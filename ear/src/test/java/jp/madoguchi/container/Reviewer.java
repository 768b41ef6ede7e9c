package jp.madoguchi.container;

import java.util.Set;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ApproveCase;
import jp.madoguchi.review.ClaimCase;
import jp.madoguchi.review.ConfirmRejection;
import jp.madoguchi.review.DeclineRejection;
import jp.madoguchi.review.ProposeRejection;
import jp.madoguchi.review.ReleaseCase;
import jp.madoguchi.review.ReturnForCorrection;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;

/** A reviewer who decides on what is seen at the moment. */
record Reviewer(String name) {
  static final Reviewer HANAKO = new Reviewer("hanako");
  static final Reviewer TARO = new Reviewer("taro");

  static final Reason COUNTS = Reason.ofReturn("COUNTS", "4人では\nありませんか。", Set.of("STAFF_COUNT"));
  static final Reason UNKNOWN = Reason.ofRejection("NO_SUCH_FACILITY", "");

  /** A member of staff whose mails go there. */
  static Reviewer withAddress(String address) {
    String name = "r" + Clinic.key();
    As.role(
        "operator",
        "operator",
        () ->
            Bean.of(AddStaff.class)
                .add(name, "審査　次子", StaffRole.REVIEWER, address, Clinic.PASSWORD));
    return new Reviewer(name);
  }

  ReviewCase.Entry look(ReceiptNumber receipt) {
    return As.role("reviewer", name, () -> Bean.of(ReviewCase.class).of(receipt)).orElseThrow();
  }

  void claim(ReceiptNumber receipt) {
    claim(receipt, look(receipt).version());
  }

  void claim(ReceiptNumber receipt, long version) {
    As.role("reviewer", name, () -> Bean.of(ClaimCase.class).claim(receipt, version));
  }

  void release(ReceiptNumber receipt) {
    long version = look(receipt).version();
    As.role("reviewer", name, () -> Bean.of(ReleaseCase.class).release(receipt, version));
  }

  void approve(ReceiptNumber receipt) {
    approve(receipt, look(receipt).version());
  }

  void approve(ReceiptNumber receipt, long version) {
    As.role("reviewer", name, () -> Bean.of(ApproveCase.class).approve(receipt, version));
  }

  void sendBack(ReceiptNumber receipt) {
    long version = look(receipt).version();
    act(
        "reviewer",
        () -> Bean.of(ReturnForCorrection.class).returnForCorrection(receipt, version, COUNTS));
  }

  void propose(ReceiptNumber receipt) {
    long version = look(receipt).version();
    act("reviewer", () -> Bean.of(ProposeRejection.class).propose(receipt, version, UNKNOWN));
  }

  /** As an approver. */
  void confirm(ReceiptNumber receipt) {
    long version = look(receipt).version();
    act("approver", () -> Bean.of(ConfirmRejection.class).confirm(receipt, version));
  }

  /** As an approver. */
  void decline(ReceiptNumber receipt) {
    long version = look(receipt).version();
    act("approver", () -> Bean.of(DeclineRejection.class).decline(receipt, version));
  }

  private void act(String role, Runnable decision) {
    As.role(role, name, decision);
  }
}
