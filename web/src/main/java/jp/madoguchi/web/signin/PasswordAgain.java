package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.signin.ConfirmPassword;

/**
 * The password is given again before something delicate. From then on the session has another id:
 * one that was seen before opens nothing delicate.
 */
@RequestScoped
public class PasswordAgain {
  @Inject private ConfirmPassword confirm;
  @Inject private SessionKey session;
  @Inject private HttpServletRequest request;

  /**
   * @throws jp.madoguchi.signin.SignInRefused as {@link ConfirmPassword#confirm}
   */
  public void confirm(String password) {
    confirm.confirm(password, session.text());
    request.changeSessionId();
  }
}
