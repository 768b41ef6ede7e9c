package jp.madoguchi.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads settings at every use, so that a change holds at once. */
@ApplicationScoped
public class Settings {
  private final Function<String, Optional<String>> source;

  public Settings() {
    this(key -> ConfigProvider.getConfig().getOptionalValue(key, String.class));
  }

  Settings(Function<String, Optional<String>> source) {
    this.source = source;
  }

  public String textOf(Setting setting) {
    return source.apply(setting.key()).map(String::strip).orElse(setting.standard());
  }

  /** In this language where it is set for it, otherwise as it is set for all. */
  public String textOf(Setting setting, Locale locale) {
    return textOf(setting.in(locale));
  }

  /**
   * @throws IllegalStateException if what stands there is no whole number from 0 to 999999999
   */
  public int intOf(Setting setting) {
    if (!setting.isNumber()) {
      throw new IllegalArgumentException(setting + " is a text");
    }
    String text = textOf(setting);
    if (!text.matches("\\d{1,9}")) {
      throw new IllegalStateException(
          "the setting " + setting.key() + " must be a whole number from 0 to 999999999");
    }
    return Integer.parseInt(text);
  }
}
