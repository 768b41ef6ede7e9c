package jp.madoguchi.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.madoguchi.clients.KeptAnswers;
import jp.madoguchi.shared.Correlation;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * Carries a POST out once, however often it is sent with the same Idempotency-Key. What was refused
 * has changed nothing, so only the answer to a success is kept. {@link SmallBodies} says how long
 * what is sent may be.
 */
@WebFilter("/api/v1/*")
public class RepeatedPosts extends HttpFilter {
  private static final long serialVersionUID = 1L;
  static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,80}");

  @Inject private transient KeptAnswers answers;
  @Inject private transient Correlation correlation;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      chain.doFilter(request, response);
      return;
    }
    try {
      String key = key(request);
      HttpServletRequest read =
          SmallBodies.isFeed(request) ? new DigestedRequest(request) : RereadRequest.of(request);
      String caller = request.getUserPrincipal().getName();
      Optional<KeptAnswers.Answer> kept = answers.begin(caller, key, identity(read));
      if (kept.isPresent()) {
        if (read instanceof DigestedRequest large) {
          answers.requireSame(caller, key, large.digest());
        }
        response.setHeader(BearerDoor.CORRELATION, correlation.id());
        response.setHeader(REPLAYED, "true");
        send(kept.get(), response);
      } else {
        carryOut(caller, key, read, response, chain);
      }
    } catch (Refusal refusal) {
      response.setHeader(BearerDoor.CORRELATION, correlation.id());
      ProblemDetails.write(request, response, RefusalStatus.of(refusal), refusal);
    }
  }

  private void carryOut(
      String caller,
      String key,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    HeldAnswer held = new HeldAnswer(response);
    boolean good = false;
    try {
      chain.doFilter(request, held);
      good = held.getStatus() >= 200 && held.getStatus() < 300;
    } finally {
      if (!good) {
        answers.forget(caller, key);
      }
    }
    if (good) {
      String digest = request instanceof DigestedRequest large ? large.digest() : null;
      answers.end(caller, key, held.answer(), digest);
    }
    held.release();
  }

  private static String key(HttpServletRequest request) {
    String key = request.getHeader(KEY);
    if (key == null || !FORM.matcher(key).matches()) {
      throw new Refusal(Problem.of(null, ErrorCode.API_005));
    }
    return key;
  }

  /**
   * A large body is compared by itself, once it is read. With other scopes it is another request:
   * what a token may not do, it is not told either.
   */
  private static String identity(HttpServletRequest request) {
    return String.join(
        "\n",
        request.getRequestURI(),
        String.valueOf(request.getQueryString()),
        String.valueOf(request.getHeader(Tags.IF_MATCH)),
        new TreeSet<>(BearerDoor.scopes(request)).toString(),
        request instanceof RereadRequest read
            ? new String(read.body(), StandardCharsets.ISO_8859_1)
            : "");
  }

  private static void send(KeptAnswers.Answer answer, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.status());
    response.setHeader("Cache-Control", "no-store");
    if (answer.tag() != null) {
      response.setHeader("ETag", answer.tag());
    }
    if (answer.type() != null) {
      response.setContentType(answer.type());
    }
    if (answer.body() != null) {
      response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }
  }
}
