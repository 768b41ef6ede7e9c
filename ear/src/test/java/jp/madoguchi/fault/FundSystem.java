package jp.madoguchi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.harness.UsernameToken;
import jp.madoguchi.shared.Jst;

/** A system of the fund, which an operator has let in at the pages: it may read the outbox. */
record FundSystem(String name, String secret) {
  private static final String LIST = "/admin/clients/list";
  private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Za-z0-9_-]{43})<");
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final String ENVELOPE =
      """
      <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"
          xmlns:t="urn:madoguchi:soap:review">
        <s:Header>%s</s:Header>
        <s:Body><t:getApplication><t:receipt>U20200101-000001</t:receipt></t:getApplication></s:Body>
      </s:Envelope>
      """;

  /**
   * @param users of the demo data: a line «role user password» each
   */
  static FundSystem issued(Door pages, Path users) throws IOException {
    String[] operator =
        Files.readAllLines(users).stream()
            .map(line -> line.split("\\s+"))
            .filter(words -> words[0].equals("operator"))
            .findFirst()
            .orElseThrow();
    Browserless person = Browserless.signedIn(pages, operator[1], UsedSecrets.note(operator[2]));
    Map<String, String> form = Browserless.form(person.get(LIST).body(), "issue");
    form.put("issue:name:input", "certified");
    form.put("issue:scopes:input", "outbox:read");
    form.put("issue:lastDay:input", LocalDate.now(Jst.ZONE).plusMonths(1).toString());
    form.put("issue:soap:input", "on");
    String answer = person.press(LIST, form, "issue:submit:button", "clients").body();
    return new FundSystem("certified", UsedSecrets.note(first(SECRET, answer)));
  }

  /** By REST with a token, and by SOAP with a digest. */
  void assertLetIn(HttpClient client, URI port) throws IOException, InterruptedException {
    String form = "grant_type=client_credentials&client_id=" + name + "&client_secret=" + secret;
    HttpRequest.Builder draw = post(port.resolve("/api/token"), form);
    String drawn =
        sent(client, draw.header("Content-Type", "application/x-www-form-urlencoded")).body();
    String token = UsedSecrets.note(first(TOKEN, drawn));
    HttpRequest.Builder read = HttpRequest.newBuilder(port.resolve("/api/v1/outbox"));
    HttpResponse<String> outbox = sent(client, read.header("Authorization", "Bearer " + token));
    assertThat(outbox.statusCode()).as(outbox.body()).isEqualTo(200);
    String digest = UsernameToken.digest(name, secret, Duration.ZERO).header();
    HttpRequest.Builder call = post(port.resolve("/soap/review"), ENVELOPE.formatted(digest));
    // It lacks the scope, and is known.
    assertThat(sent(client, call.header("Content-Type", "text/xml; charset=utf-8")).body())
        .contains("API-002");
  }

  private static HttpRequest.Builder post(URI address, String body) {
    return HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> sent(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }
}
