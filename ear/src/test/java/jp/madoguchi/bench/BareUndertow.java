package jp.madoguchi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The web server below WildFly by itself, which answers every request with the same JSON. */
final class BareUndertow implements AutoCloseable {
  private static final Path MODULES = Path.of(System.getProperty("bench.server"), "modules");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final SideProgram program;
  private final HttpRequest request;
  private final String json;

  BareUndertow(String json) throws IOException {
    this.json = json;
    Path body = Path.of(System.getProperty("bench.folder"), "institution.json");
    Files.writeString(body, json);
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    program = new SideProgram("BareUndertow", jars(), Integer.toString(port), body.toString());
    request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
  }

  /** Those of the server that is shipped. */
  private static String jars() throws IOException {
    try (Stream<Path> files = Files.walk(MODULES)) {
      return files
          .map(Path::toString)
          .filter(
              name ->
                  name.matches(
                      ".*/(undertow-core|xnio|jboss-logging|jboss-threads|wildfly-common"
                          + "|wildfly-client-config|smallrye-common)-[^/]*\\.jar"))
          .collect(Collectors.joining(":"));
    }
  }

  void get() throws Exception {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (!answer.body().equals(json)) {
      throw new IOException("Undertow answered " + answer.statusCode());
    }
  }

  /** CPU milliseconds of one request. */
  double cpu(int requests) throws Exception {
    return Load.cpu(program.process(), requests, this::get);
  }

  @Override
  public void close() throws InterruptedException {
    program.close();
  }
}
