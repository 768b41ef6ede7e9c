package jp.madoguchi.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.clients.ScopeRefusals;

/**
 * Asks for the scope of the operation before anything of it is done, and the trail knows who asked
 * in vain. An operation of the back office that names no scope is nobody's. Which operation it is,
 * the code says and not the address: one address can be written in many ways.
 */
@Provider
public class ScopeCheck implements ContainerRequestFilter {
  private static final String BACK_OFFICE = "/v1/";

  @Inject private ScopeRefusals forbidden;
  @Context private ResourceInfo operation;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    Method method = operation.getResourceMethod();
    Needs needs = method.getAnnotation(Needs.class);
    if (needs == null && !isOfBackOffice(method.getDeclaringClass())) {
      return;
    }
    if (needs == null || !BearerDoor.scopes(request).contains(needs.value())) {
      if (BearerDoor.isLetIn(request)) {
        String asked = request.getMethod() + ' ' + request.getRequestURI();
        forbidden.note(request.getUserPrincipal().getName(), asked);
      }
      String scope = needs == null ? "-" : needs.value().key();
      throw new Refusal(Problem.of(null, ErrorCode.API_002, scope));
    }
  }

  private static boolean isOfBackOffice(Class<?> resource) {
    Path path = resource.getAnnotation(Path.class);
    return path == null || (path.value() + '/').startsWith(BACK_OFFICE);
  }
}
