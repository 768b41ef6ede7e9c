package jp.madoguchi.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the mail sink of the embedded profile through its REST API. */
@ApplicationScoped
public class SinkMails {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /**
   * All mails, newest first for each address.
   *
   * @throws IOException if the sink does not answer
   */
  public List<SinkMail> all() throws IOException {
    List<SinkMail> mails = new ArrayList<>();
    for (JsonObject user : get("/api/user").getValuesAs(JsonObject.class)) {
      String address = user.getString("email");
      List<SinkMail> own = new ArrayList<>();
      for (JsonValue message : get("/api/user/" + address + "/messages")) {
        own.add(0, mail(address, message.asJsonObject().getString("mimeMessage")));
      }
      mails.addAll(own);
    }
    return mails;
  }

  private JsonArray get(String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(System.getProperty("madoguchi.mail.sink") + path))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      HttpResponse<InputStream> answer =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (JsonReader json = Json.createReader(answer.body())) {
        return json.readArray();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading the mail sink", e);
    }
  }

  private static SinkMail mail(String to, String mime) throws IOException {
    try {
      MimeMessage message =
          new MimeMessage(
              null, new ByteArrayInputStream(mime.getBytes(StandardCharsets.ISO_8859_1)));
      String text = String.valueOf(message.getContent());
      List<String> links = LINK.matcher(text).results().map(MatchResult::group).toList();
      return new SinkMail(to, message.getSubject(), text, links);
    } catch (MessagingException e) {
      throw new IOException("the mail sink gave something that is no mail", e);
    }
  }
}
