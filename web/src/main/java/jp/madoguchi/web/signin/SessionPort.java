package jp.madoguchi.web.signin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the warning on a page asks: GET, how many seconds the session has left; POST, to extend it.
 * 401 once it is over.
 */
@WebServlet(SessionPort.PATH)
public class SessionPort extends HttpServlet {
  static final String PATH = "/session";
  private static final long serialVersionUID = 1L;

  /** Whether the request looks at the session without extending it. */
  static boolean onlyAsks(HttpServletRequest request) {
    return request.getServletPath().equals(PATH) && request.getMethod().equals("GET");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  private static void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    Object left = request.getAttribute(SessionGuard.LEFT);
    if (left == null) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.setContentType("text/plain");
      response.getWriter().print(left);
    }
  }
}
