package jp.madoguchi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as a server can tell: cookies, forms, one page after the other. */
final class Visitor {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final URI site;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Visitor(String site) {
    this.site = URI.create(site);
  }

  /** The page at an address of the site, absolute or not. */
  String page(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(address);
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " for " + answer.uri().getPath());
    }
    return answer.body();
  }

  HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(site.resolve(address)));
  }

  HttpResponse<String> post(String address, Map<String, String> form, String... headers)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(address))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .header("Origin", site.getScheme() + "://" + site.getAuthority())
            .POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Where an answer leads; a failure of the flow when it leads nowhere. */
  static String next(HttpResponse<String> answer) throws IOException {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new IOException(answer.statusCode() + " for " + answer.uri().getPath()));
  }

  /** The first group of the pattern in a page. */
  static String find(Pattern pattern, String page) throws IOException {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IOException("the page has no " + pattern);
    }
    return matcher.group(1).replace("&amp;", "&");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(c -> c.getKey() + "=" + c.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String pair = cookie.split(";", 2)[0];
      int equals = pair.indexOf('=');
      cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
