package jp.madoguchi.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private final Map<String, String> given = new HashMap<>();
  private final Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));

  @Test
  void aChangeHoldsAtTheNextReading() {
    assertThat(settings.intOf(Setting.LINK_HOURS)).isEqualTo(24);
    given.put("madoguchi.link.hours", " 48 ");
    assertThat(settings.intOf(Setting.LINK_HOURS)).isEqualTo(48);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "soon", "9999999999", "４"})
  void aNumberThatIsNoneIsRefusedByItsName(String text) {
    given.put("madoguchi.link.hours", text);
    assertThatThrownBy(() -> settings.intOf(Setting.LINK_HOURS))
        .hasMessageContaining("madoguchi.link.hours");
  }

  @ParameterizedTest
  @EnumSource
  void everyDefaultCanBeRead(Setting setting) {
    assertThat(settings.textOf(setting)).isNotBlank();
    if (setting.isNumber()) {
      assertThat(settings.intOf(setting)).isNotNegative();
    }
  }

  @Test
  void thereAreFewAndEachHasAKeyOfItsOwn() {
    assertThat(Setting.values()).hasSizeLessThanOrEqualTo(25);
    assertThat(Setting.values()).extracting(Setting::key).doesNotHaveDuplicates();
  }
}
