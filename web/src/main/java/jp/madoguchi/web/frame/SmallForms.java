package jp.madoguchi.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * What people type is small, and a form is held in memory: a stranger could fill that otherwise.
 * Files come to doors of their own, and the doors of machines have limits of their own. Stands in
 * web.xml before the filters that look into a form. Nobody who types is ever refused, so no error
 * page is shown, which would look into the form, too.
 */
public class SmallForms extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "application/x-www-form-urlencoded";

  /** The longest form of a page needs a tenth of it. */
  private static final int MOST_BYTES = 1 << 20;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean form = isForm(request) && !OriginCheck.machine(request);
    if (form && isOfUnsaidLength(request)) {
      response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (form && request.getContentLengthLong() > MOST_BYTES) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** HTTP/2 has a body without either header; then one that is empty is none. */
  public static boolean isOfUnsaidLength(HttpServletRequest request) throws IOException {
    return request.getHeader("Transfer-Encoding") != null
        || request.getProtocol().equals("HTTP/2.0")
            && request.getContentLengthLong() < 0
            && request.getInputStream().read() >= 0;
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
  }
}
