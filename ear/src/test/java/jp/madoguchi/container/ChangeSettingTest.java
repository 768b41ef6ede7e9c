package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jp.madoguchi.settings.ChangeSetting;
import jp.madoguchi.settings.LoadSettings;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.SettingList;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ChangeSettingTest {
  private static final Setting DAYS = Setting.REVIEW_DUE_DAYS;

  @Inject private ChangeSetting changeSetting;
  @Inject private SettingList list;
  @Inject private Settings settings;

  @AfterEach
  void asTheServerSays() {
    change(DAYS, null);
    change(Setting.OPERATOR_PHONE, null);
  }

  @Test
  void holdsAtOnceOverTheServersValueAndCanBeUndone() {
    try (SettingOf server = new SettingOf(DAYS, 9)) {
      change(DAYS, "１４");
      assertThat(settings.intOf(DAYS)).isEqualTo(14);
      assertThat(row(DAYS))
          .returns("14", SettingList.Row::value)
          .returns("9", SettingList.Row::server)
          .returns(true, SettingList.Row::set)
          .returns("operator", SettingList.Row::changedBy);
      change(DAYS, null);
      assertThat(settings.intOf(DAYS)).isEqualTo(9);
      assertThat(row(DAYS)).returns(false, SettingList.Row::set);
    }
  }

  /** As on another node, which only reads. */
  @Test
  void staysWhenItIsReadAgain() {
    change(Setting.OPERATOR_PHONE, " 0120-000-111 ");
    Bean.of(LoadSettings.class).load();
    assertThat(settings.textOf(Setting.OPERATOR_PHONE)).isEqualTo("0120-000-111");
  }

  @Test
  void theTrailSaysFromWhatToWhat() {
    change(DAYS, "11");
    change(DAYS, "12");
    assertThat(Trail.about("setting/" + DAYS.key() + " 11 -> 12"))
        .contains("ChangeSetting operator OK");
  }

  @Test
  void whatItCannotBeIsToldAtTheField() {
    for (String typed : new String[] {"", "0", "61", "-1", "1.5", "soon"}) {
      Refused.at("value", ErrorCode.SET_001, () -> change(DAYS, typed));
    }
    Refused.at("value", ErrorCode.SET_002, () -> change(Setting.OPERATOR_PHONE, "call us"));
    Refused.with(ErrorCode.SET_003, () -> change(Setting.BASE_URL, "https://evil.example"));
    assertThat(row(DAYS).set()).isFalse();
  }

  @Test
  void aKindIsNamedOnce() {
    Setting straight = Setting.STRAIGHT_THROUGH;
    change(straight, "MIDWIFERY_HOME=100,CHECKUP_PROVIDER=100");
    for (String typed :
        new String[] {
          "MIDWIFERY_HOME=100,MIDWIFERY_HOME=0",
          "CHECKUP_PROVIDER=100,MIDWIFERY_HOME=100,AHAKI_CLINIC=1,MIDWIFERY_HOME=0",
        }) {
      Refused.at("value", ErrorCode.SET_002, () -> change(straight, typed));
    }
    assertThat(row(straight).value()).isEqualTo("MIDWIFERY_HOME=100,CHECKUP_PROVIDER=100");
    change(straight, null);
  }

  @Test
  void onlyAnOperatorMay() {
    for (String role : new String[] {"clinic", "reviewer", "approver", "auditor"}) {
      assertThatThrownBy(() -> As.role(role, "x", () -> changeSetting.change(DAYS, "8")))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private void change(Setting setting, String typed) {
    As.role("operator", "operator", () -> changeSetting.change(setting, typed));
  }

  private SettingList.Row row(Setting setting) {
    return As.role("operator", "operator", () -> list.all()).stream()
        .filter(row -> row.setting() == setting)
        .findFirst()
        .orElseThrow();
  }
}
