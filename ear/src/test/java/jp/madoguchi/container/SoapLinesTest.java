package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What {@code docs/api/soap.md} shows, an envelope for each operation, sent as it stands there, by
 * SOAP 1.1 and by SOAP 1.2.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("one-database")
class SoapLinesTest {
  private static final Pattern BLOCKS =
      Pattern.compile("```soap (\\w+)\n(<t:(\\w+)>.*?)\n```", Pattern.DOTALL);

  /** What has another name by REST. */
  private static final Map<String, String> BY_REST =
      Map.of(
          "getApplication", "readApplication",
          "claim", "claimApplication",
          "release", "releaseApplication",
          "approve", "approveApplication",
          "sendBack", "returnApplication");

  /**
   * @param text with names for what is different each time
   */
  private record Block(String service, String operation, String text) {}

  @Test
  void thereIsAnEnvelopeForEachOperation() throws IOException {
    assertThat(blocks().stream().map(block -> block.service() + ' ' + block.operation()))
        .containsExactlyInAnyOrderElementsOf(
            SoapOperation.all().stream().map(SoapOperation::fullName).toList());
  }

  @Test
  void eachDoesWhatItSays() throws IOException {
    for (int version : new int[] {11, 12}) {
      try (ApiStory story = ApiStory.begun()) {
        for (Block block : blocks()) {
          String operation = filled(block, story);
          HttpResponse<String> answer =
              new SoapPort(block.service(), version)
                  .call(story.client().digest().header(), operation);
          assertThat(SoapPort.outcome(answer)).as(operation).isEqualTo("200");
        }
      }
    }
  }

  private static List<Block> blocks() throws IOException {
    Path document = Path.of(System.getProperty("traces")).resolve("../../../../docs/api/soap.md");
    return BLOCKS
        .matcher(Files.readString(document))
        .results()
        .map(found -> new Block(found.group(1), found.group(3), found.group(2)))
        .toList();
  }

  /** When everything is ready for it. */
  private static String filled(Block block, ApiStory story) throws IOException {
    Map<String, String> names =
        story.before(BY_REST.getOrDefault(block.operation(), block.operation()));
    byte[] file = Files.readAllBytes(Path.of(names.get("FILE")));
    names.put("FILE", Base64.getEncoder().encodeToString(file));
    names.put("KEY", Clinic.key());
    if (block.text().contains("$VERSION")) {
      names.put("VERSION", version(block.service(), names, story.client()));
    }
    return Pattern.compile("\\$(\\w+)")
        .matcher(block.text())
        .replaceAll(name -> Matcher.quoteReplacement(names.get(name.group(1))));
  }

  /** Both doors have the same versions. */
  private static String version(String service, Map<String, String> names, SystemClient client) {
    String thing =
        switch (service) {
          case "registry" -> "/feeds/" + names.get("FEED");
          case "review" -> "/applications/" + names.get("RECEIPT");
          default -> "/institutions/" + names.get("CODE") + "/accounts/" + names.get("ACCOUNT");
        };
    return SystemClient.tag(client.get(thing)).replace("\"", "");
  }
}
