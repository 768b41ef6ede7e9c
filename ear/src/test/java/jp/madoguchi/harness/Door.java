package jp.madoguchi.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The portal as anybody on the net meets it: plain HTTP, no redirect followed, no cookie kept. */
public final class Door {
  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  /** The door of the server that the container tests run on. */
  public static Door ofTheTestedServer() {
    return new Door("http://127.0.0.1:" + (8080 + Integer.getInteger("server.port.offset")));
  }

  /** The same for a test that runs inside that server. */
  public static Door ofThisServer() {
    return new Door(
        "http://127.0.0.1:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset")));
  }

  public Door(String base) {
    this.base = base;
  }

  public String base() {
    return base;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path));
  }

  public HttpResponse<String> post(String path, String form, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("the portal does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }
}
