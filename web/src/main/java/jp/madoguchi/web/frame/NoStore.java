package jp.madoguchi.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What a signed-in person sees, and the link to a new password, stay in no cache: the next one at
 * the same PC finds nothing.
 */
@WebFilter({"/clinic/*", "/office/*", "/admin/*", "/public/signin/*"})
public class NoStore extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    chain.doFilter(request, response);
  }
}
