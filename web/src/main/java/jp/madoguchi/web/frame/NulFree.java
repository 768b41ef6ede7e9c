package jp.madoguchi.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Nothing of ours is at an address with a NUL in it, so there is no page there. No name or number
 * has one, and PostgreSQL does not even let anybody ask for it. Machines are told so by their own
 * door.
 */
@WebFilter("/*")
public class NulFree extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String MACHINES = "/api";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String query = request.getQueryString();
    boolean page = !request.getServletPath().equals(MACHINES);
    if (page && query != null && query.contains("%00")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    chain.doFilter(request, response);
  }
}
