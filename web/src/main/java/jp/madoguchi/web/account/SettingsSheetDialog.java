package jp.madoguchi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.StepUp;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;
import jp.madoguchi.web.signin.PasswordAgain;
import jp.madoguchi.web.signin.SessionKey;
import org.primefaces.PrimeFaces;

/**
 * 添付ファイル of an account: asks for the password again where that is due, then starts the download.
 */
@Named
@RequestScoped
public class SettingsSheetDialog {
  @Inject private AccountDetailPage page;
  @Inject private StepUp stepUp;
  @Inject private PasswordAgain passwordAgain;
  @Inject private SessionKey session;
  @Inject private Visitor visitor;
  @Inject private Problems problems;

  private String password = "";

  public void open() {
    try {
      stepUp.check(visitor.getName(), session.text());
      download();
    } catch (Refusal due) {
      problems.ask("again:dialog");
    }
  }

  public void confirm() {
    try {
      passwordAgain.confirm(password);
      download();
    } catch (Refusal refusal) {
      problems.hint(refusal);
    }
  }

  /** The browser fetches the file by itself; the page stays. */
  private void download() {
    String root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    PrimeFaces.current()
        .ajax()
        .addCallbackParam(
            "open", root + SettingsSheetDownload.PATH + "?id=" + page.getEntry().accountId());
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
