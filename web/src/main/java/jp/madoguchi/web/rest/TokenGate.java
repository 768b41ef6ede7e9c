package jp.madoguchi.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.Correlation;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * Before everything else at {@code /api/v1}: lets nobody on without a token, and nobody who calls
 * too often.
 */
public class TokenGate extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Correlation correlation;
  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Instant again = BearerDoor.again(request);
    if (again != null) {
      response.setHeader("Retry-After", seconds(again));
      refuse(request, response, Response.Status.TOO_MANY_REQUESTS, ErrorCode.API_008);
    } else if (!BearerDoor.isLetIn(request)) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"madoguchi\"");
      refuse(request, response, Response.Status.UNAUTHORIZED, ErrorCode.API_001);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** At least one. */
  private String seconds(Instant again) {
    return Long.toString(Math.max(1, Duration.between(clock.instant(), again).toSeconds() + 1));
  }

  private void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      Response.Status status,
      ErrorCode code) {
    response.setHeader(BearerDoor.CORRELATION, correlation.id());
    ProblemDetails.write(request, response, status, new Refusal(Problem.of(null, code)));
  }
}
