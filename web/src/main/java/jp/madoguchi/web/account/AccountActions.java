package jp.madoguchi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import jp.madoguchi.account.AccountAction;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.account.ReissueAccount;
import jp.madoguchi.account.ResumeAccount;
import jp.madoguchi.account.SuspendAccount;
import jp.madoguchi.account.TerminateAccount;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.signin.PasswordAgain;
import jp.madoguchi.web.signin.SessionKey;

/** アカウントの操作: what the clinic can do with the account of the page, each after a dialog. */
@Named
@RequestScoped
public class AccountActions {
  @Inject private AccountDetailPage page;
  @Inject private SuspendAccount suspendAccount;
  @Inject private ResumeAccount resumeAccount;
  @Inject private ReissueAccount reissueAccount;
  @Inject private TerminateAccount terminateAccount;
  @Inject private PasswordAgain passwordAgain;
  @Inject private SessionKey session;
  @Inject private Problems problems;

  // Null while the dialog had no field for it.
  private String password;
  private String done;

  /**
   * @param action name of an {@link AccountAction}
   */
  public boolean possible(String action) {
    return page.getEntry().possible().contains(AccountAction.valueOf(action));
  }

  public String suspend() {
    AccountDetail.Entry entry = page.getEntry();
    return act(
        AccountAction.SUSPEND, () -> suspendAccount.suspend(entry.accountId(), entry.version()));
  }

  public String resume() {
    AccountDetail.Entry entry = page.getEntry();
    return act(
        AccountAction.RESUME, () -> resumeAccount.resume(entry.accountId(), entry.version()));
  }

  public String reissue() {
    AccountDetail.Entry entry = page.getEntry();
    return passwordAgain.given(password, "reissuePassword")
        ? act(
            AccountAction.REISSUE,
            () -> reissueAccount.reissue(entry.accountId(), entry.version(), session.text()))
        : null;
  }

  public String terminate() {
    AccountDetail.Entry entry = page.getEntry();
    return passwordAgain.given(password, "terminatePassword")
        ? act(
            AccountAction.TERMINATE,
            () -> terminateAccount.terminate(entry.accountId(), entry.version(), session.text()))
        : null;
  }

  /** The page anew, with what was done above it. */
  private String act(AccountAction action, Runnable useCase) {
    try {
      useCase.run();
      return "/clinic/account/detail?faces-redirect=true&id=" + page.getId() + "&done=" + action;
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Name of the action that led here; null if none did. */
  public String getDone() {
    return done;
  }

  /** What names no action in the address says nothing. */
  public void setDone(String done) {
    boolean known = Stream.of(AccountAction.values()).map(Enum::name).anyMatch(n -> n.equals(done));
    this.done = known ? done : null;
  }
}
