package jp.madoguchi.container;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.harness.Door;

/**
 * A port of the SOAP door, called over real HTTP with envelopes written by hand.
 *
 * @param service registry, review or account
 * @param version of SOAP: 11 or 12
 */
record SoapPort(String service, int version) {
  private static final Pattern CODE =
      Pattern.compile("<(?:\\w+:)?code>([A-Z]+-\\d+)</(?:\\w+:)?code>");

  static Stream<SoapPort> all() {
    return Stream.of("registry", "review", "account")
        .flatMap(name -> Stream.of(new SoapPort(name, 11), new SoapPort(name, 12)));
  }

  static SoapPort of(String service) {
    return new SoapPort(service, 11);
  }

  String path() {
    return "/soap/" + service + (version == 12 ? "12" : "");
  }

  String contentType() {
    return version == 12 ? "application/soap+xml; charset=utf-8" : "text/xml; charset=utf-8";
  }

  /** An operation that every client with all scopes may call, on something that is not there. */
  String operation() {
    return switch (service) {
      case "registry" -> "<t:readFeed><t:number>F20200101-000001</t:number></t:readFeed>";
      case "review" ->
          "<t:getApplication><t:receipt>U20200101-000001</t:receipt></t:getApplication>";
      default ->
          "<t:getAccount><t:institutionCode>9999999999</t:institutionCode>"
              + "<t:accountId>W0000001</t:accountId></t:getAccount>";
    };
  }

  /** The code with which that is answered. */
  String absent() {
    return service.equals("account") ? "ACC-012" : "API-009";
  }

  String envelope(String security, String operation) {
    String ns =
        version == 12
            ? "http://www.w3.org/2003/05/soap-envelope"
            : "http://schemas.xmlsoap.org/soap/envelope/";
    return "<s:Envelope xmlns:s=\""
        + ns
        + "\" xmlns:t=\"urn:madoguchi:soap:"
        + service
        + "\"><s:Header>"
        + security
        + "</s:Header><s:Body>"
        + operation
        + "</s:Body></s:Envelope>";
  }

  HttpResponse<String> call(String security, String operation, String... headers) {
    return post(envelope(security, operation), headers);
  }

  HttpResponse<String> post(String envelope, String... headers) {
    HttpRequest.Builder request = request(envelope);
    return Door.ofThisServer().send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpRequest.Builder request(String envelope) {
    return Door.ofThisServer()
        .request(path())
        .header("Content-Type", contentType())
        .header("SOAPAction", "\"\"")
        .POST(BodyPublishers.ofString(envelope));
  }

  /** The code of the fault; «200» for none, the answer itself where there is no code. */
  static String outcome(HttpResponse<String> answer) {
    if (answer.statusCode() == 200) {
      return "200";
    }
    Matcher code = CODE.matcher(answer.body());
    return code.find() ? code.group(1) : answer.statusCode() + " " + answer.body();
  }
}
