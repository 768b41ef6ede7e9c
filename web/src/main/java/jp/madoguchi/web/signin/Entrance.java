package jp.madoguchi.web.signin;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.session.SignOut;
import jp.madoguchi.session.SignedIn;

/** Takes a person who has proved to be somebody into the container's session and on their way. */
@RequestScoped
public class Entrance {
  @Inject private SecurityContext security;
  @Inject private SignOut signOut;
  @Inject private SessionKey sessionKey;
  @Inject private SessionEnd ended;
  @Inject private Destination destination;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  void enter(SignedIn who) throws IOException, ServletException {
    ExternalContext external = faces.getExternalContext();
    if (request.getUserPrincipal() != null) {
      signOut.signOut(sessionKey.text());
      // Without this the container would go on with whom it knows already.
      request.logout();
    }
    if (request.getSession(false) != null) {
      // The server keeps the id; without this a session planted before the sign-in would go on.
      request.changeSessionId();
    }
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    sessionKey.is(who.sessionKey());
    ended.forget(response);
    AuthenticationStatus status =
        security.authenticate(
            (HttpServletRequest) external.getRequest(),
            response,
            withParams().credential(new SignedInCredential(who)));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new IllegalStateException("the container did not take the proof of the sign-in");
    }
    external.redirect(external.getRequestContextPath() + destination.of(who));
  }
}
