package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.CodeNeeded;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.signin.SignInRefused;
import jp.madoguchi.web.frame.Language;
import jp.madoguchi.web.frame.Problems;

/** ログイン. */
@Named
@RequestScoped
public class SignInPage {
  @Inject private SignIn signIn;
  @Inject private Entrance entrance;
  @Inject private CodePage code;
  @Inject private SessionEnd ended;
  @Inject private Language language;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;

  private String user = "";
  private String password = "";

  public String signIn() throws IOException, ServletException {
    try {
      entrance.enter(signIn.signIn(user, password, request.getRemoteAddr()));
    } catch (CodeNeeded next) {
      code.setTicket(next.ticket());
      return "/public/signin/code";
    } catch (SignInRefused refused) {
      problems.show(refused);
    }
    return null;
  }

  /** Why the person, who was signed in before, no longer is; null if it is not so. */
  public String getEnded() {
    return ended.isTold() ? ErrorCode.AUT_003.sentence(language.getLocale()) : null;
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
