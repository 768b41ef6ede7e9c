package jp.madoguchi.settings;

/**
 * An operator has changed a setting.
 *
 * @param key of the setting
 * @param value null where the server's value holds again
 */
record SettingChanged(String key, String value) {}
