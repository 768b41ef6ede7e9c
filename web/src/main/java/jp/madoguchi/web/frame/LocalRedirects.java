package jp.madoguchi.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * A redirect to a page of ours names the path only. The server would put the Host header before it,
 * which anybody can write. Stands before the other filters in web.xml, for they redirect too.
 */
public class LocalRedirects extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, new Local(response));
  }

  /**
   * @param path with the context path; a browser takes the start of {@code //x} for a host, so one
   *     slash is left
   */
  public static void send(HttpServletResponse response, String path) {
    response.resetBuffer();
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", path.replaceFirst("^[/\\\\]+", "/"));
  }

  private static class Local extends HttpServletResponseWrapper {
    Local(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      if (location.startsWith("/")) {
        send((HttpServletResponse) getResponse(), location);
      } else {
        super.sendRedirect(location);
      }
    }
  }
}
