package jp.madoguchi.web.signin;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.signin.SignInRefused;
import jp.madoguchi.signin.SignedIn;
import jp.madoguchi.web.frame.Problems;

/** ログイン. */
@Named
@RequestScoped
public class SignInPage {
  @Inject private SignIn signIn;
  @Inject private SecurityContext security;
  @Inject private FacesContext faces;
  @Inject private Problems problems;

  private String user = "";
  private String password = "";

  public void signIn() throws IOException {
    try {
      enter(signIn.signIn(user, password));
    } catch (SignInRefused refused) {
      problems.show(refused);
    }
  }

  private void enter(SignedIn who) throws IOException {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    if (request.getSession(false) != null) {
      // The server keeps the id; without this a session planted before the sign-in would go on.
      request.changeSessionId();
    }
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            withParams().credential(new SignedInCredential(who)));
    if (status == AuthenticationStatus.SEND_CONTINUE) {
      faces.responseComplete();
    } else {
      external.redirect(external.getRequestContextPath() + home(who));
    }
  }

  private static String home(SignedIn who) {
    return who.role().equals("clinic") ? "/clinic/home/mypage" : "/office/review/queue";
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
