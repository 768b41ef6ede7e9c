package jp.madoguchi.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.staff.AcceptInvitation;
import jp.madoguchi.staff.InvitationLink;
import jp.madoguchi.web.frame.Language;
import jp.madoguchi.web.frame.Problems;

/** パスワードの設定, behind the link of the invitation. Opening it uses nothing; its button does. */
@Named
@RequestScoped
public class InvitationPage {
  @Inject private InvitationLink link;
  @Inject private AcceptInvitation accept;
  @Inject private Problems problems;
  @Inject private Language language;

  private String token = "";
  private String user;
  private String password = "";
  private String passwordAgain = "";
  private Problem useless;

  public void look() {
    try {
      user = link.look(token);
    } catch (Refusal refusal) {
      useless = refusal.problems().get(0);
    }
  }

  public String accept() {
    try {
      accept.accept(token, password, passwordAgain);
      return "/public/signin/signin?faces-redirect=true";
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token == null ? "" : token;
  }

  /** Whose password it is; null while the link cannot be used. */
  public String getUser() {
    return user;
  }

  /** Why the link cannot be used; null while it can. */
  public String getSentence() {
    return useless == null ? null : useless.sentence(language.getLocale());
  }

  public String getCode() {
    return useless == null ? null : useless.code().code();
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Never shown again. */
  public String getPasswordAgain() {
    return "";
  }

  public void setPasswordAgain(String passwordAgain) {
    this.passwordAgain = passwordAgain;
  }
}
