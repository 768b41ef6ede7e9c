package jp.madoguchi.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import jp.madoguchi.shared.Correlation;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.SmallForms;

/**
 * What machines send is small and held in memory, so it has to say its length beforehand: who has
 * not even a token could fill the memory otherwise. Only a file for the register is large.
 */
@WebFilter("/api/*")
public class SmallBodies extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 64 * 1024;
  private static final String FEEDS = "/v1/feeds";
  private static final int LARGEST_FEED = 50 << 20;

  @Inject private transient Correlation correlation;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SmallForms.isOfUnsaidLength(request)) {
      refuse(request, response, Response.Status.LENGTH_REQUIRED);
    } else if (request.getContentLengthLong() > most(request)) {
      refuse(request, response, Response.Status.REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static int most(HttpServletRequest request) {
    return isFeed(request) ? LARGEST_FEED : MOST_BYTES;
  }

  /** A file for the register is stored as it comes in, and nobody sends one without a token. */
  static boolean isFeed(HttpServletRequest request) {
    return FEEDS.equals(request.getPathInfo());
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, Response.Status status) {
    response.setHeader(BearerDoor.CORRELATION, correlation.id());
    Refusal refusal = new Refusal(Problem.of(null, ErrorCode.API_011));
    ProblemDetails.write(request, response, status, refusal);
  }
}
