package jp.madoguchi.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What a person sees after signing in, types into a form or opens by a mailed link stays in no
 * cache: the next one at the same PC finds nothing.
 */
@WebFilter({"/clinic/*", "/office/*", "/admin/*", "/public/registration/*", "/public/signin/*"})
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
