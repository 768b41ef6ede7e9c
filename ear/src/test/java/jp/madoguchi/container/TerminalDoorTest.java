package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import jp.madoguchi.account.ActivationState;
import jp.madoguchi.harness.Door;
import jp.madoguchi.terminal.ActivationForm;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code POST /api/terminal/activations} as an app meets it. */
@ExtendWith(ArquillianExtension.class)
class TerminalDoorTest {
  private static final String PATH = "/api/terminal/activations";
  private static final String JSON = "application/json";

  @Test
  void registersATerminalOnce() {
    Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
    HttpResponse<String> answer = post(JSON, terminal.json());
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(terminal.look().activation()).isEqualTo(ActivationState.ACTIVATED);
    assertProblem(post(JSON, terminal.json()), 403, "TER-001");
  }

  @Test
  void answersTheSameForAnUnknownAccountAndAWrongSecret() {
    Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
    ActivationForm right = terminal.typed();
    String wrong =
        Terminal.json(
            new ActivationForm(right.institutionCode(), right.accountId(), "x", "000000000000"));
    String unknown =
        Terminal.json(new ActivationForm("9999999999", "W0000077", "x", "000000000000"));
    for (int i = 0; i < 7; i++) {
      HttpResponse<String> ofWrong = post(JSON, wrong);
      HttpResponse<String> ofUnknown = post(JSON, unknown);
      assertProblem(ofWrong, i < 5 ? 403 : 429, i < 5 ? "TER-001" : "TER-003");
      assertThat(ofWrong.body()).isEqualTo(ofUnknown.body());
      assertThat(ofWrong.headers().map().keySet()).isEqualTo(ofUnknown.headers().map().keySet());
    }
  }

  @Test
  void saysThatAnAccountIsSuspendedToWhoHasItsSheet() {
    Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
    terminal.account().suspend(terminal.account().version());
    assertProblem(post(JSON, terminal.json()), 409, "TER-002");
  }

  @Test
  void speaksEnglishToWhoAsksForIt() {
    String nobody = Terminal.json(new ActivationForm("9999999999", "W0000001", "x", "x"));
    HttpResponse<String> answer = post(JSON, nobody, "Accept-Language", "en");
    assertThat(answer.body()).contains("No terminal can be registered");
  }

  @Test
  void takesNothingElse() {
    assertProblem(post(JSON, "{}"), 400, "TER-004");
    assertProblem(post(JSON, "{\"accountId\": [1, {\"a\": null}]}"), 400, "TER-004");
    for (String body :
        new String[] {"", "[]", "no json", "[".repeat(3000), "\"" + "x".repeat(9999)}) {
      assertProblem(post(JSON, body), 400, "API-011");
    }
    BadTexts.JSON.forEach(body -> assertProblem(post(JSON, body), 400, "API-011"));
    assertProblem(post("text/plain", "{}"), 415, "API-012");
    assertProblem(post("application/x-www-form-urlencoded", "a=b"), 415, "API-012");
    for (String path : new String[] {PATH, "/api", "/api/", "/api/terminal/none"}) {
      HttpResponse<String> answer = door().get(path);
      assertThat(answer.statusCode()).as(path).isBetween(404, 405);
      assertThat(answer.body()).as(path).doesNotContain("RESTEASY", "jakarta.", "java.lang");
    }
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    Refused.by(answer, status, code);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  private static HttpResponse<String> post(String type, String body, String... headers) {
    var request =
        door().request(PATH).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    return SystemClient.send(headers.length == 0 ? request : request.headers(headers));
  }

  private static Door door() {
    return Door.ofThisServer();
  }
}
