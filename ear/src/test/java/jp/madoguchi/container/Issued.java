package jp.madoguchi.container;

import jp.madoguchi.enrollment.ReceiptNumber;

/** A clinic whose accounts are issued. */
record Issued(Clinic clinic, ReceiptNumber receipt) {
  static Issued accounts(int count) {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(count);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
    return new Issued(clinic, receipt);
  }
}
