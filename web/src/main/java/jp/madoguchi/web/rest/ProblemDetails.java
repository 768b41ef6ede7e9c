package jp.madoguchi.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Answers that say what is wrong, in the form of RFC 9457. */
public final class ProblemDetails {
  private static final String TYPE = "application/problem+json";

  private ProblemDetails() {}

  /** The first problem of the refusal, with its code and its sentence. */
  public static Response.ResponseBuilder of(
      Response.Status status, Refusal refusal, HttpHeaders request) {
    Problem first = refusal.problems().get(0);
    return answer(
        status,
        begin(status)
            .add("code", first.code().code())
            .add("detail", first.sentence(language(request))));
  }

  /** Where the request does not even reach a rule of the business. */
  static Response of(Response.StatusType status) {
    return answer(status, begin(status)).build();
  }

  private static JsonObjectBuilder begin(Response.StatusType status) {
    return Json.createObjectBuilder()
        .add("title", status.getReasonPhrase())
        .add("status", status.getStatusCode());
  }

  private static Response.ResponseBuilder answer(
      Response.StatusType status, JsonObjectBuilder problem) {
    return Response.status(status)
        .type(TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem.build().toString());
  }

  private static Locale language(HttpHeaders request) {
    return request.getAcceptableLanguages().stream().findFirst().orElse(Locale.JAPANESE);
  }
}
