package jp.madoguchi.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import jp.madoguchi.harness.Door;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * {@code mtls.cli} on a server of its own: whoever has no certificate of the fund's authority does
 * not even reach the question for a token, by whatever port.
 */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT)
class MutualTlsTest {
  private static final Path SERVER = Path.of(System.getProperty("server.dir")).toAbsolutePath();
  private static final Path SCRIPTS = Path.of("../wildfly-config/src/main/cli").toAbsolutePath();
  private static final Path BASE =
      Path.of(System.getProperty("server.base")).resolve("mtls").toAbsolutePath();
  private static final Path CONFIGURATION = BASE.resolve("configuration");
  private static final Path CHANGED = CONFIGURATION.resolve("standalone-mtls.xml");
  private static final int OFFSET = 90;
  private static final List<String> PASSWORDS =
      List.of(
          "-Dmadoguchi.systems.key.password=" + Certificates.PASSWORD,
          "-Dmadoguchi.systems.trust.password=" + Certificates.PASSWORD);

  private static final String PAGES = address("http", 8080).toString();

  private static final List<String> OPTIONS =
      Stream.concat(
              PASSWORDS.stream(),
              Stream.of("-Dmadoguchi.base.url=" + PAGES, "-Dmadoguchi.second.factor.staff=0"))
          .toList();

  @Test
  void systemsShowACertificateOfTheFund() throws IOException, InterruptedException {
    Folders.delete(BASE);
    Folders.copy(SERVER.resolve("standalone/configuration"), CONFIGURATION);
    Path before = CONFIGURATION.resolve("standalone-embedded.xml");
    Files.copy(before, CHANGED);
    Certificates certificates = Certificates.madeIn(CONFIGURATION);
    run("mtls.cli");
    Node node = new Node(BASE, CHANGED.getFileName().toString(), OFFSET);
    try {
      node.start(OPTIONS).untilDeployed();
      HttpResponse<String> known = systems(certificates.of("fund"), "/api/v1/outbox");
      assertThat(known.statusCode()).isEqualTo(401);
      assertThat(known.body()).contains("API-001");
      FundSystem.issued(new Door(PAGES), BASE.resolve("demo-users.txt"))
          .assertLetIn(client(certificates.of("fund")), address("https", 8444));
      for (String authority : new String[] {null, "other"}) {
        assertThatThrownBy(() -> systems(certificates.of(authority), "/api/v1/outbox"))
            .isInstanceOf(IOException.class);
      }
      for (String path :
          List.of(
              "/api/v1/outbox",
              "/api/v1",
              "/api/%76%31/outbox",
              "/api/token",
              "/api/token;x",
              "/soap/x")) {
        assertThat(plain(path).statusCode()).as(path).isEqualTo(403);
      }
      assertThat(plain("/api/openapi").statusCode()).isEqualTo(200);
    } finally {
      node.kill();
    }
    run("mtls-undo.cli");
    assertThat(elements(CHANGED)).isEqualTo(elements(before));
  }

  /** Line by line; in which order the server writes the attributes of an element is by chance. */
  private static List<List<String>> elements(Path configuration) throws IOException {
    return Files.readAllLines(configuration).stream()
        .map(line -> line.replaceAll("[</>]+", " ").strip().split("\\s+"))
        .map(words -> Stream.of(words).sorted().toList())
        .toList();
  }

  private static void run(String script) throws IOException {
    Path whole = BASE.resolve(script);
    Files.writeString(
        whole,
        "embed-server --server-config=standalone-mtls.xml --std-out=discard\n"
            + Files.readString(SCRIPTS.resolve(script))
            + "\nstop-embedded-server\n");
    Tool.run(
        BASE,
        List.of("-Djboss.server.base.dir=" + BASE, PASSWORDS.get(0), PASSWORDS.get(1)),
        List.of(SERVER.resolve("bin/jboss-cli.sh").toString(), "--file=" + whole));
  }

  private static HttpResponse<String> systems(SSLContext context, String path)
      throws IOException, InterruptedException {
    return get(client(context), address("https", 8444).resolve(path));
  }

  private static HttpResponse<String> plain(String path) throws IOException, InterruptedException {
    return get(HttpClient.newHttpClient(), address("http", 8080).resolve(path));
  }

  private static HttpClient client(SSLContext context) {
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private static URI address(String scheme, int port) {
    int there = port + Integer.getInteger("server.port.offset") + OFFSET;
    return URI.create(scheme + "://127.0.0.1:" + there);
  }

  private static HttpResponse<String> get(HttpClient client, URI address)
      throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
