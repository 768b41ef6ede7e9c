package jp.madoguchi.settings;

import java.util.Map;
import java.util.Optional;

/** Settings that only a test has. */
public final class SettingsOfTests {
  private SettingsOfTests() {}

  /**
   * @param values by key, for example {@code madoguchi.link.hours}
   */
  public static Settings with(Map<String, String> values) {
    return new Settings(key -> Optional.ofNullable(values.get(key)));
  }
}
