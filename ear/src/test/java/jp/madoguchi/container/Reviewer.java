package jp.madoguchi.container;

import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ApproveCase;
import jp.madoguchi.review.ClaimCase;
import jp.madoguchi.review.ReleaseCase;
import jp.madoguchi.review.ReviewCase;

/** A reviewer who decides on what is seen at the moment. */
record Reviewer(String name) {
  static final Reviewer HANAKO = new Reviewer("hanako");
  static final Reviewer TARO = new Reviewer("taro");

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
}
