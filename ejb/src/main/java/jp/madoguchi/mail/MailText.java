package jp.madoguchi.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.shared.Language;

/** Subject and body of a mail, with everything filled in. */
record MailText(String subject, String body) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** What would start a new line or header, or hide what stands there. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");

  /**
   * @param values exactly those of {@link MailTemplate#names()}
   * @param common what any mail may name
   * @throws IllegalArgumentException if a value is missing, unknown or not a single line
   */
  static MailText of(
      MailTemplate template,
      Language language,
      Map<String, String> values,
      Map<String, String> common) {
    if (!values.keySet().equals(template.names())) {
      throw new IllegalArgumentException(template + " needs exactly " + template.names());
    }
    Map<String, String> all = new HashMap<>(common);
    all.putAll(values);
    all.forEach(MailText::check);
    return parse(
        PLACEHOLDER
            .matcher(source(template, language))
            .replaceAll(place -> Matcher.quoteReplacement(filled(template, place, all))));
  }

  /** What {@link #text()} gave. */
  static MailText parse(String text) {
    int end = text.indexOf("\n\n");
    return new MailText(text.substring(0, end), text.substring(end + 2));
  }

  String text() {
    return subject + "\n\n" + body;
  }

  /** Template and footer as written. */
  static String source(MailTemplate template, Language language) {
    return read(template + "_" + language.code()) + read("footer_" + language.code());
  }

  private static String read(String name) {
    try (InputStream file = MailText.class.getResourceAsStream(name + ".txt")) {
      if (file == null) {
        throw new IllegalStateException("the mail text " + name + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String name, String value) {
    if (FORBIDDEN.matcher(value).find()) {
      throw new IllegalArgumentException("the value of " + name + " is not a single line");
    }
  }

  private static String filled(
      MailTemplate template, MatchResult place, Map<String, String> values) {
    String value = values.get(place.group(1));
    if (value == null) {
      throw new IllegalArgumentException(template + " lacks " + place.group(1));
    }
    return value;
  }

  /** The body may hold a link, which is a secret. */
  @Override
  public String toString() {
    return "MailText";
  }
}
