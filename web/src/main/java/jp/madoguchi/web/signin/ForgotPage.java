package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.signin.RequestPasswordReset;

/** パスワードを忘れた場合: answers the same whoever is asked for. */
@Named
@RequestScoped
public class ForgotPage {
  @Inject private RequestPasswordReset request;

  private String user = "";

  public String send() {
    request.request(user);
    return "/public/signin/sent?faces-redirect=true";
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }
}
