package jp.madoguchi.harness;

import static java.util.Comparator.comparingInt;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What has arrived in the mail sink, over its REST interface. */
public final class Mailbox {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String address;

  public Mailbox(String address) {
    this.address = address;
  }

  String address() {
    return address;
  }

  /** The newest mail to a person whose subject contains the words; waits for it. */
  public Mail newest(String to, String words) {
    return Eventually.gives(
        "a mail «" + words + "» to " + to + " has arrived",
        () -> all(to).stream().filter(mail -> mail.subject().contains(words)).findFirst());
  }

  /** The newest of these mails that also says this; waits for it. */
  public Mail newestSaying(String to, String words, String text) {
    return Eventually.gives(
        "a mail «" + words + "» to " + to + " that says «" + text + "» has arrived",
        () ->
            all(to).stream()
                .filter(mail -> mail.subject().contains(words) && mail.text().contains(text))
                .findFirst());
  }

  /** Everything to a person so far, newest first. */
  public List<Mail> all(String to) {
    JsonArray messages =
        get("/api/user/" + URLEncoder.encode(to, StandardCharsets.UTF_8) + "/messages/INBOX");
    return messages.getValuesAs(JsonObject.class).stream()
        .sorted(comparingInt((JsonObject m) -> Integer.parseInt(m.getString("uid"))).reversed())
        .map(Mail::of)
        .toList();
  }

  /** Everything to everybody so far. */
  List<Mail> everything() {
    return get("/api/user").getValuesAs(JsonObject.class).parallelStream()
        .flatMap(user -> all(user.getString("login")).stream())
        .toList();
  }

  private JsonArray get(String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    try {
      var answer = CLIENT.send(request, BodyHandlers.ofString());
      return Optional.of(answer)
          .filter(a -> a.statusCode() == 200)
          .map(a -> Json.createReader(new StringReader(a.body())).readArray())
          .orElse(Json.createArrayBuilder().build());
    } catch (IOException e) {
      throw new IllegalStateException("the mail sink does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
