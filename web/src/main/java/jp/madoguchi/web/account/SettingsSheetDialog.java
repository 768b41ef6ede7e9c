package jp.madoguchi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.signin.PasswordAgain;
import org.primefaces.PrimeFaces;

/**
 * 添付ファイル of an account: asks for the password again where that is due, then starts the download.
 */
@Named
@RequestScoped
public class SettingsSheetDialog {
  @Inject private AccountDetailPage page;
  @Inject private PasswordAgain passwordAgain;
  @Inject private Problems problems;

  private String password = "";

  public void open() {
    if (passwordAgain.isDue()) {
      problems.ask("again:dialog");
    } else {
      download();
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
