package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code docs/api} shows, done as it stands there: a line for each operation. */
@ExtendWith(ArquillianExtension.class)
@Tag("one-database")
class RestLinesTest {
  private static final Pattern LINES = Pattern.compile("```sh\n(curl .*?)\n```", Pattern.DOTALL);
  private static final Pattern ADDRESS = Pattern.compile("\\$BASE(/api/[^\"?]*)");

  @Test
  void thereIsALineForEachOperation() throws IOException {
    assertThat(lines().stream().map(RestLinesTest::operation))
        .containsAll(Described.API.all().stream().map(Described.Operation::name).toList());
  }

  @Test
  void eachDoesWhatItSays() throws IOException, InterruptedException {
    try (ApiStory story = ApiStory.begun()) {
      for (String line : lines()) {
        Map<String, String> names = story.before(operation(line));
        names.put("ETAG", story.tag(resolved(line, names)));
        assertThat(run(line, names)).as(line).isIn("200", "204");
      }
    }
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> documents = Files.list(documents())) {
      for (Path document : documents.filter(d -> d.toString().endsWith(".md")).sorted().toList()) {
        LINES
            .matcher(Files.readString(document))
            .results()
            .forEach(result -> lines.add(result.group(1)));
      }
    }
    return lines;
  }

  private static Path documents() {
    return Path.of(System.getProperty("traces")).resolve("../../../../docs/api");
  }

  private static String operation(String line) {
    boolean sends = !line.contains(" -G ") && line.matches("(?s).* (-X POST|-d|--data-binary) .*");
    String method = sends ? "POST" : "GET";
    // What stands for a value is one part of the path, as in the description.
    String path = path(line);
    return Described.API.all().stream()
        .filter(operation -> operation.method().equals(method))
        .filter(operation -> path.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no operation: " + line))
        .name();
  }

  private static String path(String line) {
    Matcher address = ADDRESS.matcher(line);
    assertThat(address.find()).as(line).isTrue();
    return address.group(1);
  }

  private static String resolved(String line, Map<String, String> names) {
    String path = path(line);
    for (Map.Entry<String, String> name : names.entrySet()) {
      path = path.replace('$' + name.getKey(), name.getValue());
    }
    return line.contains("$ETAG") ? path : "";
  }

  /** The status of the answer. */
  private static String run(String line, Map<String, String> names)
      throws IOException, InterruptedException {
    Map<String, String> environment = new HashMap<>(names);
    environment.put("BASE", Door.ofThisServer().base());
    String quiet = line.replace(" -o document", "");
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", quiet + " -o /dev/null -w '%{http_code}'")
            .redirectErrorStream(true);
    shell.environment().putAll(environment);
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
