package jp.madoguchi.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.web.frame.LocalRedirects;

/**
 * Sends whoever is not signed in to the sign-in page. Where they wanted to go stands in its
 * address: the server keeps nothing about strangers, and gives them no cookie. {@link Doors}
 * decides where people are expected.
 */
@ApplicationScoped
@Typed(SignInDoor.class)
@AutoApplySession
public class SignInDoor implements HttpAuthenticationMechanism {
  private static final String SIGN_IN = "/public/signin/signin";

  @Inject private IdentityStoreHandler stores;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (context.isAuthenticationRequest()) {
      return context.notifyContainerAboutLogin(
          stores.validate(context.getAuthParameters().getCredential()));
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    response.setHeader("Cache-Control", "no-store");
    // No filter has been asked yet.
    LocalRedirects.send(response, request.getContextPath() + SIGN_IN + Destination.query(request));
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
