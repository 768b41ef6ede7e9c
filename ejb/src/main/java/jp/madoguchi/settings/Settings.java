package jp.madoguchi.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads settings at every use, so that a change holds at once: what an operator has set, else what
 * the server says, else the default.
 */
@ApplicationScoped
public class Settings {
  /** What says the same in English. */
  private static final Map<Setting, Setting> ENGLISH =
      Map.of(
          Setting.OPERATOR_NAME, Setting.OPERATOR_NAME_EN,
          Setting.OPERATOR_HOURS, Setting.OPERATOR_HOURS_EN);

  private final Function<String, Optional<String>> source;

  @Inject
  public Settings(StoredValues stored) {
    this(key -> stored.of(key).or(() -> server(key)));
  }

  /** For the proxy of the container. */
  Settings() {
    this(key -> Optional.empty());
  }

  Settings(Function<String, Optional<String>> source) {
    this.source = source;
  }

  public String textOf(Setting setting) {
    return source.apply(setting.key()).map(String::strip).orElse(setting.standard());
  }

  /** What holds where no operator has set it. */
  String ofServer(Setting setting) {
    return server(setting.key()).map(String::strip).orElse(setting.standard());
  }

  private static Optional<String> server(String key) {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class);
  }

  /** In this language where there is a setting for it. */
  public String textOf(Setting setting, Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return textOf(english ? ENGLISH.getOrDefault(setting, setting) : setting);
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
