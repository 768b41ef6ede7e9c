package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.mail.Announcement.Kind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code docs/api/webhooks.md} shows is how a delivery is verified. */
@ExtendWith(ArquillianExtension.class)
@Tag("one-database")
class WebhookLinesTest {
  private static final Pattern LINE = Pattern.compile("```sh\n(key=.*?)\n```", Pattern.DOTALL);

  @Test
  void theLineGivesTheSignatureOfADelivery() throws IOException, InterruptedException {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      Receiver.Received told = hook.awaitAbout(clinic.submit(1).text(), 1).get(0);
      Map<String, String> names =
          Map.of(
              "SECRET", hook.secret(),
              "ID", told.id(),
              "TIMESTAMP", told.header("Webhook-timestamp"),
              "BODY", told.body());
      assertThat(run(line(), names)).isEqualTo(told.header("Webhook-signature"));
    }
  }

  private static String line() throws IOException {
    Path document =
        Path.of(System.getProperty("traces")).resolve("../../../../docs/api/webhooks.md");
    Matcher line = LINE.matcher(Files.readString(document));
    assertThat(line.find()).isTrue();
    return line.group(1);
  }

  private static String run(String line, Map<String, String> names)
      throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", line).redirectErrorStream(true);
    shell.environment().putAll(names);
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  @Test
  void everyEventIsThere() throws IOException {
    Path document =
        Path.of(System.getProperty("traces")).resolve("../../../../docs/api/webhooks.md");
    assertThat(Kind.values())
        .extracting(kind -> "| `" + kind.key() + "` |")
        .allMatch(cell -> text(document).contains(cell));
  }

  private static String text(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
