package jp.madoguchi.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.clients.ClientLimits;
import jp.madoguchi.session.NoteForbiddenRequest;

/**
 * For whoever is signed in there is nothing where others have their pages, and the trail knows who
 * asked. Strangers are only sent away.
 */
@WebFilter(urlPatterns = "/public/error/forbidden.xhtml", dispatcherTypes = DispatcherType.ERROR)
public class ForbiddenRequests extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient ClientLimits limits;
  @Inject private transient NoteForbiddenRequest note;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null) {
      chain.doFilter(request, response);
      return;
    }
    // Whoever asks time and again fills the trail no faster than by wrong passwords.
    if (limits.countRefused(request.getUserPrincipal().getName()).isEmpty()) {
      note.note(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
    }
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    request.getRequestDispatcher("/public/error/notfound.xhtml").forward(request, response);
  }
}
