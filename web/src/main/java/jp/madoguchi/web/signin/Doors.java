package jp.madoguchi.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.madoguchi.web.rest.BearerDoor;

/**
 * Jakarta Security knows one mechanism per application: people come in by their session and nothing
 * else, systems by their token and nothing else.
 */
@ApplicationScoped
public class Doors implements HttpAuthenticationMechanism {
  @Inject private SignInDoor people;
  @Inject private BearerDoor systems;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return BearerDoor.isForMachines(request)
        ? systems.authenticate(request, context)
        : people.validateRequest(request, response, context);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!BearerDoor.isForMachines(request)) {
      people.cleanSubject(request, response, context);
    }
  }
}
