package jp.madoguchi.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.clients.BearerCaller;
import jp.madoguchi.clients.Scope;

/**
 * Lets systems in by their token, request by request: no cookie is looked at and none is given, so
 * no page of another site can call in anybody's name.
 */
@ApplicationScoped
public class BearerDoor {
  /** With the correlation id of the answer. */
  public static final String CORRELATION = "X-Correlation-Id";

  private static final List<String> MACHINES = List.of("/api/", "/soap/");
  private static final String BACK_OFFICE = "/api/v1/";
  private static final String SCOPES = BearerDoor.class.getName() + ".scopes";
  private static final String AGAIN = BearerDoor.class.getName() + ".again";
  private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]{1,4000})");

  @Inject private BearerCaller callers;

  /** Whether no person is at that address, and no session counts there. */
  public static boolean isForMachines(HttpServletRequest request) {
    return MACHINES.stream().anyMatch(path(request)::startsWith);
  }

  private static String path(HttpServletRequest request) {
    String rest = request.getPathInfo() == null ? "" : request.getPathInfo();
    return request.getServletPath() + rest + '/';
  }

  /** What this request may do; nothing without a token. */
  @SuppressWarnings("unchecked")
  static Set<Scope> scopes(HttpServletRequest request) {
    return isLetIn(request) ? (Set<Scope>) request.getAttribute(SCOPES) : Set.of();
  }

  static boolean isLetIn(HttpServletRequest request) {
    return request.getAttribute(SCOPES) != null;
  }

  /** Of who calls too often: when it may call again. Null for everybody else. */
  static Instant again(HttpServletRequest request) {
    return (Instant) request.getAttribute(AGAIN);
  }

  /** Refuses nobody: {@link TokenGate} does, where a refusal can be told in a way of ours. */
  public AuthenticationStatus authenticate(HttpServletRequest request, HttpMessageContext context) {
    if (!path(request).startsWith(BACK_OFFICE)) {
      return context.doNothing();
    }
    Optional<BearerCaller.Caller> caller = token(request).flatMap(callers::of);
    if (caller.isEmpty()) {
      return context.doNothing();
    }
    if (caller.get().again() != null) {
      request.setAttribute(AGAIN, caller.get().again());
      return context.doNothing();
    }
    request.setAttribute(SCOPES, caller.get().scopes());
    return context.notifyContainerAboutLogin(caller.get().name(), caller.get().roles());
  }

  private static Optional<String> token(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    Matcher bearer = BEARER.matcher(header == null ? "" : header);
    return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
  }
}
