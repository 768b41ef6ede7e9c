package jp.madoguchi.container;

import jp.madoguchi.settings.Setting;

/** A setting with another value; as before when closed. */
final class SettingOf implements AutoCloseable {
  private final String key;
  private final String before;

  SettingOf(Setting setting, int value) {
    this(setting, Integer.toString(value));
  }

  SettingOf(Setting setting, String value) {
    key = setting.key();
    before = System.getProperty(key);
    System.setProperty(key, value);
  }

  @Override
  public void close() {
    if (before == null) {
      System.clearProperty(key);
    } else {
      System.setProperty(key, before);
    }
  }
}
