package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody without an account gets, over real HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoorsTest {
  private static final String SIGN_IN = "/public/signin/signin";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/clinic/",
        "/clinic/home/menu",
        "/clinic/enrollment/apply",
        "/clinic/enrollment/apply.xhtml",
        "/clinic/account/list",
        "/clinic/account/sheet",
        "/clinic/enrollment/evidence",
        "/clinic/no/such/page",
        "/office/review/queue",
        "/office/review/case.xhtml?receipt=U20261122-000001",
        "/office/review/evidence?receipt=U20261122-000001&number=1&page=1",
        "/office/reconciliation/runs",
        "/office/reconciliation/csv?run=reconciliation-20261122-1",
        "/office/reconciliation/report?run=reconciliation-20261122-1",
        "/office/figures/csv",
        "/admin/audit/csv",
        "/admin/no/such/page"
      })
  void signedInAreasSendAStrangerToTheSignIn(String path) {
    HttpResponse<String> answer = door().get(path);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).contains(SIGN_IN);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/clinic/account/list, /clinic/account/list",
    "/office/review/case.xhtml?receipt=U20261122-000001,"
        + " /office/review/case.xhtml?receipt=U20261122-000001",
    "/clinic//evil.example, ''",
    "/clinic/a?b=http://evil.example, ''",
  })
  void theSignInKnowsWhereAStrangerWantedToGo(String path, String next) {
    String location = door().get(path).headers().firstValue("Location").orElseThrow();
    String wanted =
        location.contains("next=") ? location.substring(location.indexOf("next=") + 5) : "";
    assertThat(URLDecoder.decode(wanted, StandardCharsets.UTF_8)).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example/", "//evil.example/", "/clinic/../public/", "/public/", "x"})
  void theSignInLeadsNowhereElse(String next) {
    String asked = URLEncoder.encode(next, StandardCharsets.UTF_8);
    HttpResponse<String> answer = door().get(SIGN_IN + "?next=" + asked);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("value=\"" + next + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"})
  void pagesAreReadAndPostedAndNothingElse(String method) {
    for (String path : List.of("/", SIGN_IN, "/clinic/home/mypage", "/no/such/page")) {
      HttpResponse<String> answer =
          door().send(door().request(path).method(method, BodyPublishers.noBody()));
      assertThat(answer.statusCode()).as("%s %s", method, path).isEqualTo(405);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/console", "/console/", "/console/index.html", "/management"})
  void nothingTellsWhichServerThisIs(String path) {
    HttpResponse<String> answer = door().get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().map().toString() + answer.body())
        .doesNotContainIgnoringCase("wildfly")
        .doesNotContainIgnoringCase("undertow")
        .doesNotContainIgnoringCase("jboss");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", SIGN_IN, "/public/legal/terms", "/no/such/page"})
  void everyPageCarriesTheHeadersThatProtectIt(String path) {
    HttpResponse<String> answer = door().get(path);
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "script-src 'self' 'nonce-")
        .doesNotContain("'unsafe-eval'")
        .doesNotContainPattern("script-src[^;]*'unsafe-inline'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/clinic",
        "/clinic/",
        "/clinic/home",
        "/clinic/home/mypage",
        "//clinic",
        "/office",
        "/admin",
        "/public",
        "/public/signin",
        "/public/signin/code",
        "/resources",
        "/resources/madoguchi",
        "//evil.example/..",
      })
  void noAnswerRepeatsTheHostThatTheRequestNames(String path) throws IOException {
    URI base = URI.create(door().base());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 ")
          .doesNotContain("evil.test")
          .doesNotContainPattern("(?i)\\nLocation: //");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", SIGN_IN, "/public/legal/terms"})
  void publicPagesOpenNoSession(String path) {
    HttpResponse<String> answer = door().get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void aFormFromNowhereOrFromAForeignSiteIsRefused() {
    String form = "signIn=signIn&jakarta.faces.ViewState=stateless";
    assertThat(door().post(SIGN_IN, form).statusCode()).isEqualTo(403);
    assertThat(door().post(SIGN_IN, form, "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(door().post(SIGN_IN, form, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(door().post(SIGN_IN, form, "Referer", door().base() + ".evil.example/").statusCode())
        .isEqualTo(403);
  }

  @Test
  void aFormIsSmallAndSaysHowLongItIs() {
    String form = "signIn=signIn&words=";
    String own = door().base();
    String fits = form + "x".repeat(1_000_000);
    assertThat(door().post(SIGN_IN, fits, "Origin", own).statusCode()).isEqualTo(200);
    for (String more : List.of("x".repeat(50_000), "&a=b".repeat(20_000))) {
      assertThat(door().post(SIGN_IN, fits + more, "Origin", own).statusCode()).isEqualTo(413);
    }
    HttpRequest.Builder endless =
        door()
            .request(SIGN_IN)
            .headers("Origin", own, "Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8))));
    assertThat(door().send(endless).statusCode()).isEqualTo(411);
    HttpRequest.Builder empty =
        door().request(SIGN_IN).header("Content-Type", "application/x-www-form-urlencoded");
    assertThat(door().send(empty).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no/such/page", "/public/no-such.xhtml", "/public/registration/nothing"})
  void anUnknownPageIsOurs(String path) {
    HttpResponse<String> answer = door().get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("<html", "lang=\"ja\"")
        .doesNotContain(
            "java.lang", "jakarta.servlet", "ExternalContext", "JBoss", "WildFly", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/resources/madoguchi/field.xhtml",
        "/resources/madoguchi/portal.css",
        "/WEB-INF/web.xml",
        "/WEB-INF/frame/page.xhtml",
        "/META-INF/MANIFEST.MF",
        "/public/../WEB-INF/web.xml",
        "/public/..%2fWEB-INF/web.xml"
      })
  void partsOfPagesAndTheInsideOfTheWarAreNotServed(String path) {
    HttpResponse<String> answer = door().get(path);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("<web-app", "cc:interface", "Manifest-Version");
  }

  private static Door door() {
    return Door.ofTheTestedServer();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
