package jp.madoguchi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {
  @ParameterizedTest
  @EnumSource
  void whatCanBeChangedCanBeSetToItsDefault(Setting setting) {
    if (setting.isChangeable()) {
      assertThat(setting.checked(setting.standard())).isEqualTo(setting.standard());
      assertThat(setting.checked(null)).isNull();
    }
  }
}
