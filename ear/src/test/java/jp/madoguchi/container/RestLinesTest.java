package jp.madoguchi.container;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code docs/api/rest.md} shows, done as it stands there. */
@ExtendWith(ArquillianExtension.class)
class RestLinesTest {
  private static final Pattern LINES = Pattern.compile("```sh\n(curl .*?)\n```", Pattern.DOTALL);

  @Test
  void eachDoesWhatItSays() throws IOException, InterruptedException {
    List<String> lines =
        LINES.matcher(Files.readString(document())).results().map(r -> r.group(1)).toList();
    assertThat(lines).hasSizeGreaterThan(8);
    Map<String, String> names = names();
    for (String line : lines) {
      assertThat(run(line, names)).as(line).isEqualTo("200");
    }
  }

  private static Path document() {
    return Path.of(System.getProperty("traces")).resolve("../../../../docs/api/rest.md");
  }

  private static Map<String, String> names() throws IOException {
    SystemClient client = SystemClient.with(Scope.values());
    IssuedAccount account = IssuedAccount.first();
    ReceiptNumber receipt = Clinic.verified().submit(1);
    String code = account.clinic().listed().code();
    FeedRowOf row = FeedRowOf.newClinic();
    Feed.released(row.row());
    Feed feed = Feed.checked(row.with("取込整骨院", "見本整骨院").row());
    Path file = Files.createTempFile("feed", ".csv");
    file.toFile().deleteOnExit();
    Files.write(file, Feed.text(FeedRowOf.newClinic().row()));
    return Map.ofEntries(
        entry("BASE", Door.ofThisServer().base()),
        entry("CLIENT_ID", client.name()),
        entry("CLIENT_SECRET", client.secret()),
        entry("TOKEN", client.token()),
        entry("CODE", code),
        entry("NUMBER", account.clinic().listed().digits()),
        entry("RECEIPT", receipt.text()),
        entry("FILE", file.toString()),
        entry("FEED", feed.reference()),
        entry("ETAG", SystemClient.tag(client.get("/applications/" + receipt))),
        entry("FEED_ETAG", SystemClient.tag(client.get("/feeds/" + feed.reference()))),
        entry(
            "ACCOUNT_ETAG",
            SystemClient.tag(client.get("/institutions/" + code + "/accounts/W0000001"))));
  }

  /** The status of the answer. */
  private static String run(String line, Map<String, String> names)
      throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", line + " -o /dev/null -w '%{http_code}'")
            .redirectErrorStream(true);
    shell.environment().putAll(names);
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
