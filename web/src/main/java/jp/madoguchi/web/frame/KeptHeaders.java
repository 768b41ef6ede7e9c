package jp.madoguchi.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The server puts its protecting headers on every answer, and throws them away when a request
 * fails; the error page gets them back. It is stored nowhere, for it may show who is signed in.
 * Stands first in web.xml.
 */
public class KeptHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String KEPT = KeptHeaders.class.getName();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      giveBack(request, response);
      response.setHeader("Cache-Control", "no-store");
    } else {
      request.setAttribute(KEPT, headers(response));
    }
    chain.doFilter(request, response);
  }

  private static Map<String, String> headers(HttpServletResponse response) {
    return response.getHeaderNames().stream()
        .distinct()
        .collect(Collectors.toMap(Function.identity(), response::getHeader));
  }

  private static void giveBack(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(KEPT) instanceof Map<?, ?> kept) {
      kept.forEach((name, value) -> response.setHeader(name.toString(), value.toString()));
    }
  }
}
