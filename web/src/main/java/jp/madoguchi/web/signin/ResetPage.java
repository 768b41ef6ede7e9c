package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.signin.PasswordResetLink;
import jp.madoguchi.signin.ResetPassword;

/** パスワードの再設定. */
@Named
@RequestScoped
public class ResetPage extends PasswordByLinkPage {
  @Inject private PasswordResetLink link;
  @Inject private ResetPassword reset;

  @Override
  protected String userOf(String token) {
    return link.look(token);
  }

  @Override
  protected String choose(String token, String password, String passwordAgain) {
    reset.reset(token, password, passwordAgain);
    return "/public/signin/changed?faces-redirect=true";
  }
}
