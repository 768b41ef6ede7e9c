package jp.madoguchi.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.web.rest.BearerDoor;

/**
 * Lets nobody act in a session that is over. Whoever asked for a page is sent to the sign-in and
 * from there back to it.
 */
@WebFilter("/*")
public class SessionGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String STATIC = "/jakarta.faces.resource/";

  /** Only staff must. */
  private static final String ENROLMENT = "/office/signin/";

  private static final List<String> OPEN_BEFORE_ENROLMENT =
      List.of(ENROLMENT, "/public/", SessionPort.PATH);

  /** Seconds until the session ends, for the warning on the page. */
  static final String LEFT = "sessionLeft";

  @Inject private transient SessionWatch watch;
  @Inject private transient SessionKey key;
  @Inject private transient SessionEnd end;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null
        || request.getServletPath().startsWith(STATIC)
        || BearerDoor.isForMachines(request)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<SessionWatch.Open> session = session(request);
    if (session.isEmpty()) {
      end.end(response);
      answer(request, response);
    } else if (session.get().mustEnrol() && isClosedBeforeEnrolment(request)) {
      response.sendRedirect(request.getContextPath() + ENROLMENT + "factor");
    } else {
      request.setAttribute(LEFT, session.get().left().toSeconds());
      chain.doFilter(request, response);
    }
  }

  private Optional<SessionWatch.Open> session(HttpServletRequest request) {
    String name = request.getUserPrincipal().getName();
    return SessionPort.onlyAsks(request)
        ? watch.left(key.text(), name)
        : watch.seen(key.text(), name);
  }

  private static boolean isClosedBeforeEnrolment(HttpServletRequest request) {
    String path = request.getServletPath();
    return OPEN_BEFORE_ENROLMENT.stream().noneMatch(path::startsWith);
  }

  private static void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (request.getServletPath().equals(SessionPort.PATH)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (request.getHeader("Faces-Request") != null) {
      // No answer that the page understands: it loads itself again, with its whole address.
      response.setContentType("text/html");
    } else {
      String query = request.getQueryString();
      response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
  }
}
