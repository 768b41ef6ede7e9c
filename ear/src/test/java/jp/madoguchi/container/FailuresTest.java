package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes of requests that go wrong, over real HTTP. */
@ExtendWith(ArquillianExtension.class)
class FailuresTest {
  private static final String SIGN_IN = "/public/signin/signin";
  private static final String MY_PAGE = "/clinic/home/mypage";
  private static final List<String> NONCES = List.of("", "x", "bm9uY2U=");

  @Test
  void theErrorPageOfAFailureIsProtectedAsEveryPage() {
    Browserless stranger = new Browserless(Door.ofThisServer());
    Map<String, String> form = form(stranger);
    try (SettingOf broken = new SettingOf(Setting.SIGN_INS_PER_MINUTE, "no number")) {
      HttpResponse<String> answer = stranger.post(SIGN_IN, form);
      assertThat(answer.statusCode()).isEqualTo(500);
      isProtected(answer);
    }
  }

  @Test
  void aForeignNonceIsRefusedWithoutATrace() {
    for (String nonce : NONCES) {
      isRefusedWithoutATrace("primefaces.nonce", nonce);
    }
  }

  @Test
  void nothingIsDoneWithAForeignNonce() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    for (String nonce : NONCES) {
      Map<String, String> signOut = Browserless.form(person.get(MY_PAGE).body(), "leave");
      signOut.put("primefaces.nonce", nonce);
      assertThat(person.post(MY_PAGE, signOut).statusCode()).as(nonce).isEqualTo(400);
      assertThat(person.get(MY_PAGE).statusCode()).as("still signed in").isEqualTo(200);
    }
    assertThat(Trail.of(clinic.address())).doesNotContain("SignOut OK");
  }

  @Test
  void anUnknownViewIsRefusedWithoutATrace() {
    for (String view : new String[] {"", "x", "1:2", "-1234567890:9876543210"}) {
      isRefusedWithoutATrace("jakarta.faces.ViewState", view);
    }
  }

  private static void isRefusedWithoutATrace(String name, String value) {
    Browserless stranger = new Browserless(Door.ofThisServer());
    Map<String, String> form = form(stranger);
    form.put(name, value);
    ServerLog log = ServerLog.fromNow();
    HttpResponse<String> answer = stranger.post(SIGN_IN, form);
    assertThat(answer.statusCode()).as("%s=%s", name, value).isEqualTo(400);
    assertThat(answer.body()).contains("viewId:'/public/error/expired.xhtml'");
    isProtected(answer);
    assertThat(log.text())
        .as("%s=%s", name, value)
        .doesNotContain("CspException", "ViewExpiredException", "UT005023");
  }

  private static Map<String, String> form(Browserless stranger) {
    Map<String, String> form = Browserless.form(stranger.get(SIGN_IN).body(), "signIn");
    form.put("signIn:user:input", "nobody@example.jp");
    form.put("signIn:password:input", UsedSecrets.note("Wrong-Horse-Battery-1"));
    return form;
  }

  private static void isProtected(HttpResponse<String> answer) {
    Map<String, String> expected =
        Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cache-Control", "no-store");
    expected.forEach(
        (name, value) ->
            assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
  }
}
