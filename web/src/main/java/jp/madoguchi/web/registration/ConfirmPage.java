package jp.madoguchi.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegistrationLink;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Language;

/** The page behind the link of the mail. Opening it uses nothing; its button does. */
@Named
@RequestScoped
public class ConfirmPage {
  @Inject private RegistrationLink link;
  @Inject private ConfirmRegistration confirm;
  @Inject private Language language;

  private String token;
  private Problem problem;

  public void look() {
    attempt(() -> link.look(known()));
  }

  public String confirm() {
    attempt(() -> confirm.confirm(known()));
    return problem == null ? "/public/registration/completed?faces-redirect=true" : null;
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
