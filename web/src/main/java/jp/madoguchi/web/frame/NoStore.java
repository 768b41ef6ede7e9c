package jp.madoguchi.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * What a person sees after signing in, types into a form or opens by a mailed link stays in no
 * cache: the next one at the same PC finds nothing. Every page tells who is signed in.
 */
@WebFilter("/*")
public class NoStore extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String STATIC = "/jakarta.faces.resource/";
  private static final List<String> PERSONAL =
      List.of(
          "/clinic/",
          "/office/",
          "/admin/",
          "/public/registration/",
          "/public/signin/",
          "/public/staff/",
          "/public/users/");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    boolean signedIn = request.getUserPrincipal() != null && !path.startsWith(STATIC);
    if (signedIn || PERSONAL.stream().anyMatch(path::startsWith)) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
