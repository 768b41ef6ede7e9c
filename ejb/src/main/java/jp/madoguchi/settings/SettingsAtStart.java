package jp.madoguchi.settings;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Makes a setting that cannot be read stop the start instead of the first person's request. */
@Singleton
@Startup
public class SettingsAtStart {
  @Inject Settings settings;

  @PostConstruct
  void check() {
    for (Setting setting : Setting.values()) {
      if (setting.isNumber()) {
        settings.intOf(setting);
      }
    }
  }
}
