package jp.madoguchi.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchFeedFolderNameTest {
  @ParameterizedTest
  @CsvSource({
    "clinics-20261001.csv,2026-10-01",
    "2026-10-01_list.csv,2026-10-01",
    "Pref_00.csv,''",
    "list120261001.csv,''"
  })
  void theDayStandsInTheName(String name, String day) {
    assertThat(WatchFeedFolder.asOf(name)).isEqualTo(day);
  }
}
