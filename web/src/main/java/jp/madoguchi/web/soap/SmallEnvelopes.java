package jp.madoguchi.web.soap;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import jp.madoguchi.clients.DigestCaller;
import jp.madoguchi.shared.Correlation;
import jp.madoguchi.web.clients.ScopeRefusals;

/**
 * What systems send is small; only a file for the register is large, and it comes as an attachment
 * behind its envelope (MTOM), which nobody reads before the envelope has said who calls.
 */
@WebFilter("/soap/*")
public class SmallEnvelopes extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 64 * 1024;
  private static final int LARGEST_FEED = 50 << 20;

  @Inject private transient DigestCaller callers;
  @Inject private transient ScopeRefusals forbidden;
  @Inject private transient Correlation correlation;
  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    int most = mayBeLarge(request) ? LARGEST_FEED + MOST_BYTES : MOST_BYTES;
    if (request.getContentLengthLong() > most) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      // Else the server would put the page for people in its place.
      response.flushBuffer();
    } else {
      request.setAttribute(SoapBeans.KEY, new SoapBeans(callers, forbidden, correlation, clock));
      chain.doFilter(new BoundedRequest(request, most), response);
    }
  }

  private static boolean mayBeLarge(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType());
    return request.getServletPath().startsWith("/soap/registry") && type.startsWith("multipart/");
  }
}
