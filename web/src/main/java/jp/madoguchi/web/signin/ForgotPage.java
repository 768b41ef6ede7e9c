package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.web.frame.Problems;

/** パスワードを忘れた場合: answers the same whoever is asked for. */
@Named
@RequestScoped
public class ForgotPage {
  @Inject private RequestPasswordReset reset;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;

  private String user = "";

  public String send() {
    try {
      reset.request(user, request.getRemoteAddr());
      return "/public/signin/sent?faces-redirect=true";
    } catch (Refusal tooOften) {
      problems.show(tooOften);
      return null;
    }
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }
}
