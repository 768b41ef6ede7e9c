package jp.madoguchi.container;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is let in at {@code /api/v1}, and what everybody there is answered. */
@ExtendWith(ArquillianExtension.class)
class ApiDoorTest {
  private static final String OUTBOX = "/api/v1/outbox";

  @Test
  void nobodyIsLetInWithoutAToken() {
    assertThat(List.of("", "Bearer", "Bearer x", "Bearer a.b.c", "bearer", "Basic Y2xpZW50OngK"))
        .allSatisfy(
            authorization -> {
              Door door = Door.ofThisServer();
              for (String path : new String[] {OUTBOX, "/api/v1", "/api/v1/", "/api/v1/none"}) {
                HttpResponse<String> answer =
                    door.send(
                        authorization.isEmpty()
                            ? door.request(path)
                            : door.request(path).header("Authorization", authorization));
                assertThat(answer.statusCode()).as(path).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValue("Bearer realm=\"madoguchi\"");
                assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent();
                assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
                assertThat(answer.body()).contains("\"code\":\"API-001\"");
              }
            });
  }

  @Test
  void theSecretOpensNothingAndATokenStandsInItsHeader() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    String token = SystemClient.json(client.draw()).getString("access_token");
    byte[] both = (client.name() + ':' + client.secret()).getBytes(US_ASCII);
    String basic = "Basic " + Base64.getEncoder().encodeToString(both);
    Door door = Door.ofThisServer();
    for (HttpRequest.Builder request :
        new HttpRequest.Builder[] {
          door.request(OUTBOX).header("Authorization", basic),
          door.request(OUTBOX + "?access_token=" + token),
          door.request(OUTBOX).header("Cookie", "access_token=" + token),
        }) {
      assertThat(door.send(request).statusCode()).isEqualTo(401);
    }
  }

  /**
   * A header without a signature, one with another algorithm, and one whose content was changed.
   */
  @Test
  void aTokenThatIsNotOursIsNone() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    String[] parts = client.token().split("\\.");
    String none = "eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0";
    for (String forged :
        new String[] {
          none + "." + parts[1] + ".",
          none + "." + parts[1] + "." + parts[2],
          parts[0] + "." + parts[1] + "x." + parts[2],
          parts[0] + "." + parts[1] + "." + parts[2].substring(2),
        }) {
      assertThat(client.with(forged).get("/outbox").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aSessionIsNotAccepted() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    assertThat(person.get("/clinic/home/mypage").statusCode()).isEqualTo(200);
    assertThat(person.get(OUTBOX).statusCode()).isEqualTo(401);
    assertThat(person.get("/clinic/home/mypage").statusCode()).isEqualTo(200);
  }

  @Test
  void aSessionBesideATokenCountsForNothing() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    SystemClient client = SystemClient.with(Scope.AUDIT_READ);
    assertThat(person.send(client.request("/audit-entries?who=x")).statusCode()).isEqualTo(200);
    assertThat(Trail.of(client.caller())).contains("ReadAuditTrail OK");
    assertThat(Trail.of(clinic.address())).doesNotContain("ReadAuditTrail OK");
  }

  /** However its address is written. */
  @Test
  void noOperationIsReachedByAnotherWay() {
    assertThat(
            List.of(
                "/api/%76%31/outbox",
                "/api//v1/outbox",
                "//api/v1/outbox",
                "/api/v1;a=b/outbox",
                "/api;a=b/v1/outbox",
                "/api/./v1/outbox",
                "/api/x/../v1/outbox",
                "/api/v1/outbox/",
                "/api/V1/outbox",
                "/api%2Fv1%2Foutbox",
                "/%61pi/v1/outbox"))
        .allSatisfy(
            path -> {
              HttpResponse<String> answer = Door.ofThisServer().get(path);
              assertThat(answer.statusCode()).isIn(400, 401, 403, 404);
              assertThat(answer.body()).doesNotContain("\"items\"");
            });
  }

  @Test
  void theTokenOfAClientThatHasEndedIsNone() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    Duration left = Duration.between(Instant.now(), client.look().endsAt());
    SystemClient late;
    try (LaterTime before = new LaterTime(left.minusMinutes(5))) {
      late = client.withToken();
      assertThat(late.get("/outbox").statusCode()).isEqualTo(200);
    }
    try (LaterTime after = new LaterTime(left.plusSeconds(1))) {
      assertThat(late.get("/outbox").statusCode()).isEqualTo(401);
    }
  }

  /** No browser sends a token by itself, so nothing has to be asked of the page that sends one. */
  @Test
  void anotherSitesScriptWithATokenIsASystemAndOneWithoutIsNobody() {
    SystemClient client = SystemClient.with(Scope.APPLICATIONS_REVIEW);
    String path = "/applications/U20200101-000001/claim";
    HttpRequest.Builder post =
        client
            .request(path)
            .headers("Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site")
            .headers("Idempotency-Key", Clinic.key(), "If-Match", "\"0\"")
            .POST(BodyPublishers.noBody());
    HttpResponse<String> answer = SystemClient.send(post);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("API-009");
    Door door = Door.ofThisServer();
    HttpResponse<String> asked =
        door.send(
            door.request("/api/v1" + path)
                .headers("Origin", "https://elsewhere.example")
                .headers("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(asked.statusCode()).isEqualTo(401);
    assertThat(asked.headers().map()).doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void aTokenIsNotAcceptedAtPages() {
    SystemClient client = SystemClient.with(Scope.values());
    Door door = Door.ofThisServer();
    for (String page : new String[] {"/admin/mail/outbox", "/office/review/queue"}) {
      HttpResponse<String> answer =
          door.send(door.request(page).header("Authorization", "Bearer " + client.token()));
      assertThat(answer.statusCode()).isEqualTo(302);
    }
  }

  @Test
  void eachAnswerSaysWhereItStandsInTheTrail() {
    SystemClient client = SystemClient.with(Scope.AUDIT_READ);
    HttpResponse<String> answer = client.get("/audit-entries?who=" + client.caller());
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    String id = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
    assertThat(Trail.read("select actor from audit_entry where correlation_id = ?", id))
        .containsExactly(client.caller());
  }

  @Test
  void aClientMayCallAsOftenAsWasAgreed() {
    SystemClient client =
        SystemClient.issued(SystemClient.form(SystemClient.uniqueName(), 2, Scope.OUTBOX_READ))
            .withToken();
    assertThat(client.get("/outbox").statusCode()).isEqualTo(200);
    assertThat(client.get("/outbox").statusCode()).isEqualTo(200);
    HttpResponse<String> answer = client.get("/outbox");
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("\"code\":\"API-008\"");
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 61L);
  }

  @Test
  void whatIsNotThereIsAProblemToo() {
    SystemClient client = SystemClient.with(Scope.values());
    for (String path : new String[] {"/none", "/applications/none/none", "/outbox/x"}) {
      HttpResponse<String> answer = client.get(path);
      Refused.by(answer, 404, "API-009");
      assertThat(answer.body()).doesNotContain("RESTEASY", "jakarta.", "java.lang");
    }
    Refused.by(client.post("/outbox", null, "{}"), 405, "API-012");
    Refused.by(
        SystemClient.send(client.request("/outbox").header("Accept", "image/png")), 406, "API-012");
  }

  @Test
  void whatFailsIsToldByWhereItStandsInTheLog() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    ServerLog log = ServerLog.fromNow();
    try (SettingOf broken = new SettingOf(Setting.SIGN_INS_PER_MINUTE, "no number")) {
      HttpResponse<String> answer = client.draw();
      Refused.by(answer, 500, "API-013");
      assertThat(answer.body()).doesNotContain("no number", "java.");
      String id = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
      assertThat(log.text()).contains("incident " + id);
    }
  }

  @Test
  void whatCannotBeReadIsRefused() {
    assertThat(
            List.of(
                "/applications?cursor=x",
                "/applications?cursor=%E3%81%82",
                "/applications?limit=0",
                "/applications?limit=x",
                "/applications?state=NONE",
                "/applications?institutionCode=1",
                "/outbox?cursor=eA",
                "/outbox?show=x",
                "/audit-entries?cursor=eAp5",
                "/institutions?kind=x&registrationNumber=1"))
        .allSatisfy(
            path -> {
              HttpResponse<String> answer = SystemClient.with(Scope.values()).get(path);
              assertThat(answer.statusCode()).isEqualTo(400);
              assertThat(answer.body()).contains("\"code\":\"API-010\"");
            });
  }
}
