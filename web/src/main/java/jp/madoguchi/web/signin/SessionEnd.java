package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.stream.Stream;

/**
 * Ends the container's session after the portal's has ended. A cookie of a minute carries over to
 * the sign-in page that it happened; it says nothing else.
 */
@RequestScoped
public class SessionEnd {
  private static final String COOKIE = "ENDED";
  private static final int ONE_MINUTE = 60;

  @Inject private HttpServletRequest request;

  void end(HttpServletResponse response) throws ServletException {
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.addCookie(cookie(ONE_MINUTE, ofTheSession()));
  }

  /** The person is signed in again. */
  void forget(HttpServletResponse response) {
    if (isTold()) {
      response.addCookie(cookie(0, ofTheSession()));
    }
  }

  private SessionCookieConfig ofTheSession() {
    return request.getServletContext().getSessionCookieConfig();
  }

  /** It travels where the session's cookie does, and nowhere else. */
  static Cookie cookie(int seconds, SessionCookieConfig session) {
    Cookie cookie = new Cookie(COOKIE, "1");
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(session.isSecure());
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  boolean isTold() {
    Cookie[] cookies = request.getCookies();
    return cookies != null && Stream.of(cookies).anyMatch(c -> c.getName().equals(COOKIE));
  }
}
