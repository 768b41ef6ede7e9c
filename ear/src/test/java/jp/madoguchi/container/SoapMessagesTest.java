package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sent to the SOAP door and is not what the WSDL says. */
@ExtendWith(ArquillianExtension.class)
class SoapMessagesTest {
  private static final String UNREADABLE = "API-031";
  private static final String SECRET = "jboss.server";
  private static final SoapPort PORT = SoapPort.of("review");

  private SystemClient client;

  @BeforeEach
  void aClient() {
    client = SystemClient.with(Scope.values());
  }

  @Test
  void noDocumentTypeIsRead() {
    assertThat(SoapPort.all())
        .allSatisfy(
            port -> {
              String bomb =
                  "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">";
              String file = "<!ENTITY c SYSTEM \"file:///etc/passwd\">";
              String net = "<!ENTITY c SYSTEM \"" + Door.ofThisServer().base() + "/dev/mail\">";
              for (String entities : new String[] {"", bomb, file, net}) {
                String operation = port.operation().replace("0001<", "0001&c;<");
                String sent =
                    "<!DOCTYPE x ["
                        + entities
                        + "]>"
                        + port.envelope(
                            client.digest().header(),
                            entities.isEmpty() ? port.operation() : operation);
                HttpResponse<String> answer = port.post(sent);
                assertThat(SoapPort.outcome(answer)).isEqualTo(UNREADABLE);
                assertThat(answer.body()).doesNotContain("root:", "haha", "DOCTYPE", "DTD");
              }
            });
  }

  @Test
  void whatTheContractDoesNotSayIsRefused() {
    assertThat(
            List.of(
                "<t:claim><t:receipt>U20200101-000001</t:receipt></t:claim>",
                "<t:claim><t:receipt>x</t:receipt><t:version>-1</t:version>"
                    + "<t:idempotencyKey>12345678</t:idempotencyKey></t:claim>",
                "<t:claim><t:receipt>x</t:receipt><t:version>0</t:version>"
                    + "<t:idempotencyKey>short</t:idempotencyKey></t:claim>",
                "<t:listApplications><t:limit>x</t:limit></t:listApplications>",
                "<t:listApplications><t:other>jboss.server</t:other></t:listApplications>",
                "<t:none/>",
                "",
                "<x/>",
                "&jboss.server;"))
        .allSatisfy(
            operation -> {
              HttpResponse<String> answer = PORT.call(client.digest().header(), operation);
              assertThat(SoapPort.outcome(answer)).as(answer.body()).isEqualTo(UNREADABLE);
              assertThat(answer.body()).doesNotContain(SECRET, "org.apache", "java.", "cvc-");
            });
  }

  @Test
  void whyACallWasNotReadStandsInTheLogWithoutWhatWasSent() {
    ServerLog log = ServerLog.fromNow();
    String operation =
        "<t:listApplications><t:limit>not-for-the-log</t:limit></t:listApplications>";
    PORT.call(client.digest().header(), operation);
    assertThat(log.text()).contains(" is refused for ").doesNotContain("not-for-the-log");
  }

  @Test
  void whatIsNoEnvelopeIsRefused() {
    assertThat(List.of("", "no xml", "<a>", "<a/>", "\0"))
        .allSatisfy(
            sent -> {
              HttpResponse<String> answer = PORT.post(sent);
              assertThat(answer.statusCode()).isEqualTo(500);
              assertThat(SoapPort.outcome(answer)).isIn("API-030", UNREADABLE);
              assertThat(answer.body()).doesNotContain("org.apache", "java.");
            });
  }

  @Test
  void whatIsTooLongIsNotRead() {
    String operation =
        "<t:getApplication><t:receipt>" + "x".repeat(70_000) + "</t:receipt></t:getApplication>";
    String envelope = PORT.envelope(client.digest().header(), operation);
    assertThat(PORT.post(envelope).statusCode()).isEqualTo(413);
    byte[] bytes = envelope.getBytes(StandardCharsets.UTF_8);
    Door door = Door.ofThisServer();
    HttpResponse<String> chunked =
        door.send(
            door.request(PORT.path())
                .header("Content-Type", PORT.contentType())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    assertThat(SoapPort.outcome(chunked)).isEqualTo(UNREADABLE);
  }

  /** Only an attachment may be large, and only where files are brought. */
  @Test
  void anEnvelopeIsSmallInFrontOfAnAttachmentToo() {
    SoapPort registry = SoapPort.of("registry");
    String operation = "<t:readFeed><t:number>" + "x".repeat(70_000) + "</t:number></t:readFeed>";
    String envelope = registry.envelope(client.digest().header(), operation);
    String sent =
        "--b\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
            + "Content-ID: <r>\r\n\r\n"
            + envelope
            + "\r\n--b--\r\n";
    assertThat(SoapPort.outcome(multipart(registry, sent))).isEqualTo(UNREADABLE);
    assertThat(multipart(PORT, sent).statusCode()).isEqualTo(413);
  }

  private static HttpResponse<String> multipart(SoapPort port, String sent) {
    Door door = Door.ofThisServer();
    String type =
        "multipart/related; type=\"application/xop+xml\"; start=\"<r>\";"
            + " start-info=\"text/xml\"; boundary=\"b\"";
    return door.send(
        door.request(port.path()).header("Content-Type", type).POST(BodyPublishers.ofString(sent)));
  }

  @Test
  void theAnswerIsInUtf8WhateverTheRequestIsIn() {
    assertThat(SoapPort.all())
        .allSatisfy(
            port -> {
              String envelope = port.envelope(client.digest().header(), port.operation());
              String type = port.contentType().replace("utf-8", "utf-16");
              Door door = Door.ofThisServer();
              HttpResponse<String> answer =
                  door.send(
                      door.request(port.path())
                          .header("Content-Type", type)
                          .POST(
                              BodyPublishers.ofByteArray(
                                  envelope.getBytes(StandardCharsets.UTF_16))));
              assertThat(SoapPort.outcome(answer)).isEqualTo(port.absent());
              HttpResponse<String> unreadable =
                  door.send(
                      door.request(port.path())
                          .header("Content-Type", type)
                          .POST(BodyPublishers.ofString("<a/>")));
              assertThat(SoapPort.outcome(unreadable)).matches("API-03[01]");
            });
  }

  @Test
  void aRefusalIsToldInTheLanguageThatIsAskedFor() {
    String header = client.digest().header();
    assertThat(PORT.call(header, PORT.operation(), "Accept-Language", "en").body())
        .contains("There is no such thing.");
    header = client.digest().header();
    assertThat(PORT.call(header, PORT.operation()).body()).contains("見つかりません");
  }

  @Test
  void aSessionIsNotLookedAtAndNoneIsGiven() {
    HttpResponse<String> answer =
        PORT.call(client.digest().header(), PORT.operation(), "Cookie", "JSESSIONID=x");
    assertThat(SoapPort.outcome(answer)).isEqualTo("API-009");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  /** The server's own names for the services lead nowhere. */
  @Test
  void thereIsNoOtherWayIn() {
    assertThat(List.of("/ReviewService", "/ReviewEndpoint", "/review", "/soap", "/services"))
        .allSatisfy(
            path -> {
              Door door = Door.ofThisServer();
              String envelope = PORT.envelope(client.digest().header(), PORT.operation());
              HttpResponse<String> answer =
                  door.send(
                      door.request(path)
                          .header("Content-Type", PORT.contentType())
                          .POST(BodyPublishers.ofString(envelope)));
              assertThat(answer.statusCode()).isIn(403, 404, 405);
              assertThat(answer.body()).doesNotContain("Envelope");
            });
  }
}
