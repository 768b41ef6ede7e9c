package jp.madoguchi.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Answers that say what is wrong, in the form of RFC 9457. */
public final class ProblemDetails {
  private static final String TYPE = "application/problem+json";

  private ProblemDetails() {}

  /** The first problem of the refusal, with its code and its sentence. */
  public static Response.ResponseBuilder of(
      Response.StatusType status, Refusal refusal, HttpHeaders request) {
    return answer(status, text(status, refusal, language(request)));
  }

  /** Where the request does not even reach a rule of the business. */
  static Response of(Response.StatusType status, ErrorCode code, HttpHeaders request) {
    return of(status, new Refusal(Problem.of(null, code)), request).build();
  }

  /** The same where Jakarta REST is not reached. */
  static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      Response.StatusType status,
      Refusal refusal) {
    boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    write(response, status, refusal, asked ? request.getLocale() : Locale.JAPANESE);
  }

  /** The same where nobody knows which language is wanted. */
  static void writeJapanese(
      HttpServletResponse response, Response.StatusType status, Refusal refusal) {
    write(response, status, refusal, Locale.JAPANESE);
  }

  private static void write(
      HttpServletResponse response, Response.StatusType status, Refusal refusal, Locale language) {
    String problem = text(status, refusal, language);
    response.setStatus(status.getStatusCode());
    response.setContentType(TYPE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    try {
      response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
      // Else the server would put the page for people in its place.
      response.flushBuffer();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** All problems stand under {@code errors} where there are several, or where one has a field. */
  private static String text(Response.StatusType status, Refusal refusal, Locale language) {
    Problem first = refusal.problems().get(0);
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("title", status.getReasonPhrase())
            .add("status", status.getStatusCode())
            .add("code", first.code().code())
            .add("detail", first.sentence(language));
    if (refusal.problems().size() > 1 || first.field() != null) {
      JsonArrayBuilder errors = Json.createArrayBuilder();
      refusal.problems().forEach(p -> errors.add(error(p, language)));
      problem.add("errors", errors);
    }
    return problem.build().toString();
  }

  private static JsonObjectBuilder error(Problem problem, Locale language) {
    JsonObjectBuilder error = Json.createObjectBuilder();
    if (problem.field() != null) {
      error.add("field", problem.field());
    }
    return error.add("code", problem.code().code()).add("detail", problem.sentence(language));
  }

  private static Response.ResponseBuilder answer(Response.StatusType status, String problem) {
    return Response.status(status)
        .type(TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem);
  }

  private static Locale language(HttpHeaders request) {
    return request.getAcceptableLanguages().stream().findFirst().orElse(Locale.JAPANESE);
  }
}
