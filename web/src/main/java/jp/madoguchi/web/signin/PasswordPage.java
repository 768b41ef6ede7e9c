package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.secondfactor.MySecondFactor;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.ChangePassword;
import jp.madoguchi.web.frame.Problems;

/** パスワードの変更, with the present one. Nothing that was typed is shown again. */
@Named
@RequestScoped
public class PasswordPage {
  @Inject private ChangePassword change;
  @Inject private MySecondFactor factor;
  @Inject private Problems problems;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private String password = "";
  private String newPassword = "";
  private String newPasswordAgain = "";
  private String code = "";

  public String change() throws ServletException {
    try {
      change.change(password, newPassword, newPasswordAgain, code);
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
    request.logout();
    faces.getExternalContext().invalidateSession();
    return "/public/signin/changed?faces-redirect=true";
  }

  /** Whether a code is asked for. */
  public boolean isCodeAsked() {
    return factor.now().on();
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNewPassword() {
    return "";
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getNewPasswordAgain() {
    return "";
  }

  public void setNewPasswordAgain(String newPasswordAgain) {
    this.newPasswordAgain = newPasswordAgain;
  }

  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }
}
