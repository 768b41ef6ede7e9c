package jp.madoguchi.secondfactor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;

/** Who cannot do without the second factor: staff, where the setting says so. Clinics choose. */
@Dependent
public class SecondFactorDemand {
  @Inject private Settings settings;

  /**
   * @param name caller name
   */
  public boolean holdsFor(String name) {
    return !name.contains("@") && settings.intOf(Setting.SECOND_FACTOR_STAFF) == 1;
  }
}
