package jp.madoguchi.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegistrationLink;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Language;
import jp.madoguchi.web.frame.Problems;

/** The page behind the link of the mail. Opening it uses nothing; its button does. */
@Named
@RequestScoped
public class ConfirmPage {
  @Inject private RegistrationLink link;
  @Inject private ConfirmRegistration confirm;
  @Inject private Problems problems;
  @Inject private Language language;

  private String token;
  private String password = "";
  private RegistrationLink.Shown shown;
  private Problem problem;

  public void look() {
    attempt(() -> shown = link.look(known()));
  }

  public String confirm() {
    try {
      confirm.confirm(known(), password);
      return "/public/registration/completed?faces-redirect=true";
    } catch (Refusal refusal) {
      if (refusal.code() == ErrorCode.TOK_006) {
        problems.show(refusal);
        look();
      } else {
        problem = refusal.problems().get(0);
      }
      return null;
    }
  }

  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (Refusal refusal) {
      problem = refusal.problems().get(0);
    }
  }

  private String known() {
    return token == null ? "" : token;
  }

  /** Whether the password is asked for; until the link was looked at it may be. */
  public boolean isPasswordAsked() {
    return shown == null || shown.passwordAsked();
  }

  public String getInstitution() {
    return shown == null ? "" : shown.institution();
  }

  public String getNumber() {
    return shown == null ? "" : shown.number();
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password == null ? "" : password;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  /** Why the link cannot be used, as {@code TOK-001}; null while it can. */
  public String getCode() {
    return problem == null ? null : problem.code().code();
  }

  public String getSentence() {
    return problem == null ? null : problem.sentence(language.getLocale());
  }
}
