package jp.madoguchi.container;

import jp.madoguchi.users.AddressForm;
import jp.madoguchi.users.AskForAddress;
import jp.madoguchi.users.ResumeUser;
import jp.madoguchi.users.SuspendUser;
import jp.madoguchi.users.UnlockUser;
import jp.madoguchi.users.UserDetail;
import jp.madoguchi.users.UserList;

/** What the operator does with a clinic's user. */
final class Operator {
  static final String REASON = "登録内容の確認のため";
  static final String PROOF = "電話で登録記号番号と氏名を確認";

  private Operator() {}

  static UserList.Row look(Clinic clinic) {
    return As.role(
        "operator", "operator", () -> Bean.of(UserDetail.class).of(clinic.listed().code()));
  }

  static UserList.Page list(String words, Long before) {
    return As.role("operator", "operator", () -> Bean.of(UserList.class).page(words, before));
  }

  static void suspend(Clinic clinic) {
    suspend(clinic, REASON);
  }

  static void suspend(Clinic clinic, String reason) {
    run(() -> Bean.of(SuspendUser.class).suspend(clinic.listed().code(), reason));
  }

  static void resume(Clinic clinic) {
    run(() -> Bean.of(ResumeUser.class).resume(clinic.listed().code()));
  }

  static void unlock(Clinic clinic) {
    run(() -> Bean.of(UnlockUser.class).unlock(clinic.listed().code()));
  }

  static void askForAddress(Clinic clinic, String address) {
    run(
        () ->
            Bean.of(AskForAddress.class)
                .ask(clinic.listed().code(), new AddressForm(address, PROOF)));
  }

  private static void run(Runnable call) {
    As.role("operator", "operator", call);
  }
}
