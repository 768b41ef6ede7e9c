package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsernameToken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes behind an envelope is read only for a caller who may be let in. */
@ExtendWith(ArquillianExtension.class)
class SoapAttachmentsTest {
  private static final SoapPort PORT = SoapPort.of("registry");

  /** It is said to be of 20 MB, and most of it never comes. */
  private static final int SAID = 20 << 20;

  private static final int PATIENCE_MS = 30_000;

  @Test
  void theFileOfAStrangerIsNotWaitedFor() throws IOException {
    SystemClient client = SystemClient.with(Scope.FEEDS_CHANGE);
    UsernameToken wrong = UsernameToken.digest(client.name(), "wrong", Duration.ZERO);
    assertThat(answered(wrong.header(), "API-030")).contains("API-030");
    assertThat(answered("", "API-030")).contains("API-030");
  }

  @Test
  void norIsThatOfAClientThatCallsTooOften() throws IOException {
    SystemClient client =
        SystemClient.issued(SystemClient.form(SystemClient.uniqueName(), 1, Scope.values()));
    UsernameToken first = client.digest();
    assertThat(SoapPort.outcome(PORT.call(first.header(), PORT.operation()))).isEqualTo("API-009");
    assertThat(answered(client.digest().header(), "API-008")).contains("API-008");
  }

  /** What is answered, up to that word, before the request has ended. */
  private static String answered(String security, String last) throws IOException {
    URI door = URI.create(Door.ofThisServer().base());
    try (Socket socket = new Socket(door.getHost(), door.getPort())) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(begun(security).getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      StringBuilder answer = new StringBuilder();
      InputStream bytes = socket.getInputStream();
      for (int one = bytes.read(); one >= 0; one = bytes.read()) {
        answer.append((char) one);
        if (answer.indexOf(last) >= 0) {
          break;
        }
      }
      return answer.toString();
    }
  }

  private static String begun(String security) {
    return "POST "
        + PORT.path()
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
        + SAID
        + "\r\nContent-Type: multipart/related; type=\"application/xop+xml\"; start=\"<r>\";"
        + " start-info=\"text/xml\"; boundary=\"b\"\r\n\r\n"
        + "--b\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
        + "Content-ID: <r>\r\n\r\n"
        + PORT.envelope(security, PORT.operation())
        + "\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-ID: <f>\r\n\r\n"
        + "the first of very many bytes\r\n";
  }
}
