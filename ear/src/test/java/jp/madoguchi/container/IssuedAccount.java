package jp.madoguchi.container;

import java.util.List;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.ChangeRemark;
import jp.madoguchi.account.OpenSettingsSheet;
import jp.madoguchi.account.ReissueAccount;
import jp.madoguchi.account.ResumeAccount;
import jp.madoguchi.account.SuspendAccount;
import jp.madoguchi.account.TerminateAccount;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.signin.ConfirmPassword;

/**
 * An account in somebody's hands.
 *
 * @param clinic who tries to do something with it
 * @param session in which the password was given again
 */
record IssuedAccount(Clinic clinic, AccountId id, String session) {
  static IssuedAccount first() {
    return of(Issued.accounts(1).clinic(), 1);
  }

  static IssuedAccount of(Clinic clinic, int number) {
    String session = Clinic.key();
    clinic.run(() -> Bean.of(ConfirmPassword.class).confirm(Clinic.PASSWORD, session));
    return new IssuedAccount(clinic, AccountId.of(number), session);
  }

  /** In a session in which the password was not given again. */
  IssuedAccount withoutPassword() {
    return new IssuedAccount(clinic, id, Clinic.key());
  }

  AccountDetail.Entry look() {
    return clinic.call(() -> Bean.of(AccountDetail.class).of(id));
  }

  long version() {
    return look().version();
  }

  void note(long version) {
    clinic.run(() -> Bean.of(ChangeRemark.class).change(id, "受付 " + version, version));
  }

  void suspend(long version) {
    clinic.run(() -> Bean.of(SuspendAccount.class).suspend(id, version));
  }

  void resume(long version) {
    clinic.run(() -> Bean.of(ResumeAccount.class).resume(id, version));
  }

  void reissue(long version) {
    clinic.run(() -> Bean.of(ReissueAccount.class).reissue(id, version, session));
  }

  void terminate(long version) {
    clinic.run(() -> Bean.of(TerminateAccount.class).terminate(id, version, session));
  }

  /** What the ユーザ設定情報 says. */
  String sheet() {
    byte[] pdf = clinic.call(() -> Bean.of(OpenSettingsSheet.class).open(id, session));
    return UsedSecrets.noteSheet(Pdfs.text(pdf));
  }

  /** How many of its two secrets are in the database. */
  int secretsKept() {
    String both =
        Trail.read(
                "select (case when a.sealed_password is null then 0 else 1 end)"
                    + " + (case when a.sealed_code is null then 0 else 1 end)"
                    + " from terminal_account a join institution i on i.id = a.institution_id"
                    + " where i.institution_code = ? and a.account_id = ?",
                clinic.listed().code(),
                id.text())
            .get(0);
    return Integer.parseInt(both);
  }

  /** «action result» of what was done with it, in order. */
  List<String> trail() {
    return Trail.read(
        "select action || ' ' || result from audit_entry where about = ? order by id",
        "institution/" + clinic.listed().code() + "/account/" + id);
  }
}
