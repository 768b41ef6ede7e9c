package jp.madoguchi.container;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Door;

/**
 * The same as {@link StrangeRequests} for the operations of the WSDLs.
 *
 * @param right values of parameters, by their names
 * @param chance the same each time, so that what was found is found again
 */
record StrangeEnvelopes(SystemClient client, Map<String, List<String>> right, Random chance) {
  private static final Pattern VERSION = Pattern.compile("<(?:\\w+:)?version>(\\d+)<");
  private static final String FILE =
      Base64.getEncoder().encodeToString("番号,\n".getBytes(StandardCharsets.UTF_8));
  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/json",
          "text/xml; charset=utf-16",
          "application/soap+xml",
          "application/xop+xml",
          "multipart/related",
          "multipart/related; type=\"text/xml\"; boundary=\"\"",
          "x",
          "");
  private static final List<String> FRAMES =
      List.of(
          "<x>%s</x>",
          "%s<t:other>1</t:other>",
          "<t:other xmlns:t=\"urn:x\">%s</t:other>",
          "<![CDATA[%s]]>",
          "<!-- %s -->",
          "<?x y?>%s",
          "%s&amp;&#0;",
          "&other;%s",
          "%1$s%1$s",
          "<i:Include xmlns:i=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:x\"/>%s",
          "<i:Include xmlns:i=\"http://www.w3.org/2004/08/xop/include\" href=\"file:/etc/passwd\"/>",
          "");

  /** Everything as it should be, on what is seen at the moment. */
  HttpRequest.Builder straight(SoapOperation operation) {
    List<String> parts = parts(operation, false);
    return request(operation, operation.port().contentType(), envelope(operation, parts));
  }

  HttpRequest.Builder strange(SoapOperation operation) {
    List<String> parts = parts(operation, true);
    switch (chance.nextInt(8)) {
      case 0 -> Collections.shuffle(parts, chance);
      case 1 -> parts.remove(chance.nextInt(parts.size()));
      case 2 -> parts.add(one(parts));
      case 3 -> parts.add("<t:a>".repeat(chance.nextInt(3000)));
      case 4 -> parts.replaceAll(part -> one(FRAMES).formatted(part));
      case 5 -> parts.add("<t:a b='c' b='c'/>");
      default -> {
        // Only the values are strange.
      }
    }
    String envelope = envelope(operation, parts);
    envelope =
        switch (chance.nextInt(12)) {
          case 0 -> envelope.substring(0, chance.nextInt(envelope.length()));
          case 1 -> "<!DOCTYPE x [<!ENTITY other SYSTEM \"file:///etc/passwd\">]>" + envelope;
          case 2 -> envelope.replace("urn:madoguchi:soap", "urn:x");
          case 3 -> envelope.replaceFirst("schemas.xmlsoap.org|www.w3.org/2003", "x.example");
          case 4 -> envelope.replaceFirst("<s:Header>.*</s:Header>", "");
          case 5 -> "\uFEFF" + envelope + envelope;
          default -> envelope;
        };
    String type = chance.nextInt(8) == 0 ? one(TYPES) : operation.port().contentType();
    return request(operation, type, envelope);
  }

  private HttpRequest.Builder request(SoapOperation operation, String type, String envelope) {
    byte[] bytes = envelope.getBytes(StandardCharsets.UTF_8);
    return Door.ofThisServer()
        .request(operation.port().path())
        .header("Content-Type", type)
        .header("SOAPAction", "\"\"")
        .POST(BodyPublishers.ofByteArray(bytes));
  }

  private String envelope(SoapOperation operation, List<String> parts) {
    return operation.envelope(client.digest().header(), parts.toArray(String[]::new));
  }

  /** The parameters, each with its value. */
  private List<String> parts(SoapOperation operation, boolean strange) {
    List<String> parts = new ArrayList<>();
    for (SoapOperation.Parameter parameter : operation.parameters()) {
      boolean known = right.containsKey(parameter.name()) || made(parameter, operation) != null;
      if (known || strange && chance.nextBoolean()) {
        String value = strange && (!known || chance.nextInt(3) == 0) ? odd() : null;
        parts.add(element(parameter.name(), value == null ? value(parameter, operation) : value));
      }
    }
    return parts;
  }

  private String value(SoapOperation.Parameter parameter, SoapOperation operation) {
    String made = made(parameter, operation);
    return made == null ? one(right.get(parameter.name())) : made;
  }

  /** Null for what is one of the known values. */
  private String made(SoapOperation.Parameter parameter, SoapOperation operation) {
    if (parameter.isReason()) {
      return element("template", "OTHER") + element("remark", "番号 " + chance.nextInt());
    }
    if (parameter.isNumber()) {
      return "1";
    }
    return switch (parameter.name()) {
      case "idempotencyKey" -> Clinic.key();
      case "version" -> version(operation.look());
      case "name" -> "x.csv";
      case "file" -> FILE;
      default -> null;
    };
  }

  private String version(SoapOperation look) {
    String answer = Door.ofThisServer().send(straight(look)).body();
    Matcher version = VERSION.matcher(answer);
    if (!version.find()) {
      throw new IllegalStateException("no version: " + answer);
    }
    return version.group(1);
  }

  private static String element(String name, String content) {
    return "<t:" + name + '>' + content + "</t:" + name + '>';
  }

  private String odd() {
    String text = one(StrangeRequests.TEXTS);
    return switch (chance.nextInt(4)) {
      case 0 -> text;
      case 1 -> "<t:a>" + escaped(text) + "</t:a>";
      default -> escaped(text);
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private String one(List<String> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
