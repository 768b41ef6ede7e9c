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
import jp.madoguchi.session.NoteForbiddenRequest;

/** Puts into the trail who asked for a page that is not for them; strangers are only sent away. */
@WebFilter(urlPatterns = "/public/error/forbidden.xhtml", dispatcherTypes = DispatcherType.ERROR)
public class ForbiddenRequests extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient NoteForbiddenRequest note;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() != null) {
      note.note(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
    }
    chain.doFilter(request, response);
  }
}
