package jp.madoguchi.container;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What may be sent to {@code /api}: little, of a length that is said, and only JSON. */
@ExtendWith(ArquillianExtension.class)
class ApiBodiesTest {
  @Test
  void whatIsSentIsSmallAndSaysItsLength() {
    assertThat(List.of("/api/token", "/api/terminal/activations", "/api/v1/applications/x/claim"))
        .allSatisfy(
            path -> {
              SystemClient client = SystemClient.with(Scope.values());
              byte[] large = "grant_type=client_credentials&scope=".repeat(2000).getBytes(US_ASCII);
              HttpResponse<String> answer = post(client, path, BodyPublishers.ofByteArray(large));
              assertThat(answer.statusCode()).isEqualTo(413);
              assertThat(answer.body()).contains("\"code\":\"API-011\"");
              assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent();
              var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
              assertThat(post(client, path, endless).statusCode()).isEqualTo(411);
            });
  }

  /** HTTP/2 needs no header for a body whose length nobody knows. */
  @Test
  void whatIsSentSaysItsLengthByHttp2Too() {
    SystemClient client = SystemClient.with(Scope.values());
    byte[] sent = "grant_type=client_credentials".getBytes(US_ASCII);
    var unsaid = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(sent));
    for (String path :
        new String[] {"/api/token", "/api/terminal/activations", "/api/v1/applications/x/claim"}) {
      Door door = Door.ofThisServer();
      assertThat(door.get("/api/docs").statusCode()).isEqualTo(200);
      HttpResponse<String> answer = post(door, client, path, unsaid);
      assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
      assertThat(answer.statusCode()).as(path).isEqualTo(411);
      assertThat(answer.body()).contains("\"code\":\"API-011\"");
      assertThat(post(door, client, path, BodyPublishers.noBody()).statusCode()).isNotIn(411, 500);
    }
  }

  /** A small body that would be a large one. */
  @Test
  void nothingIsUnpacked() throws IOException {
    SystemClient client = SystemClient.with(Scope.APPLICATIONS_REVIEW);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("{\"template\":\"COUNTS\",\"remark\":\"x\"}".getBytes(US_ASCII));
    }
    HttpRequest.Builder post =
        client
            .request("/applications/U20200101-000001/return")
            .headers("Content-Encoding", "gzip", "Content-Type", "application/json")
            .headers("Idempotency-Key", Clinic.key(), "If-Match", "\"0\"")
            .POST(BodyPublishers.ofByteArray(packed.toByteArray()));
    Refused.by(SystemClient.door().send(post), 400, "API-011");
    SoapPort port = SoapPort.of("review");
    packed.reset();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(port.envelope(client.digest().header(), port.operation()).getBytes(US_ASCII));
    }
    HttpResponse<String> envelope =
        SystemClient.door()
            .send(
                SystemClient.door()
                    .request(port.path())
                    .headers("Content-Encoding", "gzip", "Content-Type", port.contentType())
                    .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
    assertThat(SoapPort.outcome(envelope)).isIn("API-030", "API-031");
  }

  private static HttpResponse<String> post(
      SystemClient client, String path, HttpRequest.BodyPublisher body) {
    return post(Door.ofThisServer(), client, path, body);
  }

  private static HttpResponse<String> post(
      Door door, SystemClient client, String path, HttpRequest.BodyPublisher body) {
    return door.send(
        door.request(path)
            .headers("Authorization", "Bearer " + client.token(), "Idempotency-Key", Clinic.key())
            .headers("Content-Type", "application/x-www-form-urlencoded")
            .POST(body));
  }

  /** A form of a page could send it. */
  @Test
  void whatIsNoJsonIsNotTaken() {
    SystemClient client = SystemClient.with(Scope.APPLICATIONS_REVIEW);
    for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded"}) {
      HttpRequest.Builder post =
          client
              .request("/applications/U20200101-000001/return")
              .headers("Content-Type", type, "Idempotency-Key", Clinic.key(), "If-Match", "\"0\"")
              .POST(BodyPublishers.ofString("{}"));
      Refused.by(SystemClient.send(post), 415, "API-012");
    }
  }
}
