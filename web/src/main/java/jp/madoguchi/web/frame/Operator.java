package jp.madoguchi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;

/** Who runs this portal and how to reach them, as set. */
@Named
@RequestScoped
public class Operator {
  @Inject Settings settings;
  @Inject Language language;

  public String getName() {
    return settings.textOf(Setting.OPERATOR_NAME, language.getLocale());
  }

  public String getPhone() {
    return settings.textOf(Setting.OPERATOR_PHONE);
  }

  /** The telephone number for a {@code tel:} link: digits only. */
  public String getDial() {
    return getPhone().replaceAll("[^0-9+]", "");
  }

  public String getHours() {
    return settings.textOf(Setting.OPERATOR_HOURS, language.getLocale());
  }

  public String getMail() {
    return settings.textOf(Setting.OPERATOR_MAIL);
  }
}
