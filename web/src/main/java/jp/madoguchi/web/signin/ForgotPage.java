package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;

/**
 * パスワードを忘れた場合: answers the same whoever is asked for. Who is signed in is asked for without typing
 * the name.
 */
@Named
@RequestScoped
public class ForgotPage {
  @Inject private RequestPasswordReset reset;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;
  @Inject private Visitor visitor;

  private String user = "";

  public String send() {
    try {
      reset.request(visitor.isSignedIn() ? visitor.getName() : user, request.getRemoteAddr());
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
