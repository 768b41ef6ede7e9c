package jp.madoguchi.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From whom the portal's mail comes. */
public record Sender(String name, String address) {
  private static final Pattern FORM = Pattern.compile("([^<>]+?)\\s*<([^<>\\s]+)>");

  /**
   * @throws IllegalStateException if the setting is not of the form {@code name <address>}
   */
  public static Sender of(Settings settings) {
    Matcher matcher = FORM.matcher(settings.textOf(Setting.MAIL_FROM));
    if (!matcher.matches()) {
      throw new IllegalStateException("the setting " + Setting.MAIL_FROM.key() + " cannot be read");
    }
    return new Sender(matcher.group(1), matcher.group(2));
  }
}
