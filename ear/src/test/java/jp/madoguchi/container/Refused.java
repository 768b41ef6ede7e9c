package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a call was refused with: of a use case, or by HTTP. */
final class Refused {
  private Refused() {}

  static void with(ErrorCode code, ThrowingCallable call) {
    assertThat(of(call).problems()).extracting(Problem::code).contains(code);
  }

  /** The code stands at this field of the form. */
  static void at(String field, ErrorCode code, ThrowingCallable call) {
    assertThat(of(call).problems())
        .filteredOn(problem -> problem.code() == code)
        .extracting(Problem::field)
        .contains(field);
  }

  static Refusal of(ThrowingCallable call) {
    Refusal refusal = catchThrowableOfType(Refusal.class, call);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }

  /** The answer is a problem in JSON (RFC 9457) that says so in words, too. */
  static void by(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonObject problem = SystemClient.json(answer);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("code")).isEqualTo(code);
    assertThat(problem.getString("detail")).isNotEmpty();
  }
}
