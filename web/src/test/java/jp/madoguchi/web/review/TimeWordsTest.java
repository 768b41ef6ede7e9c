package jp.madoguchi.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TimeWordsTest {
  /** 10:00 in Japan. */
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

  private static TimeWords in(Locale language) {
    return new TimeWords(
        ResourceBundle.getBundle("jp.madoguchi.web.review.messages", language), NOW);
  }

  @Test
  void daysAreThoseOfTheCalendarInJapan() {
    TimeWords japanese = in(Locale.JAPANESE);
    assertThat(japanese.due(Instant.parse("2026-11-22T14:59:59Z"))).isEqualTo("今日まで");
    assertThat(japanese.due(Instant.parse("2026-11-22T15:00:00Z"))).isEqualTo("あと1日");
    assertThat(japanese.due(Instant.parse("2026-11-29T01:00:00Z"))).isEqualTo("あと7日");
    assertThat(japanese.due(Instant.parse("2026-11-22T00:59:59Z"))).isEqualTo("今日超過");
    assertThat(japanese.due(Instant.parse("2026-11-21T14:59:59Z"))).isEqualTo("1日超過");
  }

  @Test
  void theTagWarnsTwoDaysBefore() {
    TimeWords japanese = in(Locale.JAPANESE);
    assertThat(japanese.tone(NOW.plus(Duration.ofDays(3)))).isEqualTo("neutral");
    assertThat(japanese.tone(NOW.plus(Duration.ofDays(2)))).isEqualTo("warning");
    assertThat(japanese.tone(NOW.minusSeconds(1))).isEqualTo("error");
  }

  @Test
  void englishTellsOneFromMany() {
    TimeWords english = in(Locale.ENGLISH);
    assertThat(english.due(NOW.plus(Duration.ofDays(1)))).isEqualTo("1 day left");
    assertThat(english.due(NOW.plus(Duration.ofDays(7)))).isEqualTo("7 days left");
    assertThat(english.due(NOW.minus(Duration.ofDays(1)))).isEqualTo("1 day overdue");
    assertThat(english.due(NOW.minus(Duration.ofDays(2)))).isEqualTo("2 days overdue");
    assertThat(english.since(NOW.minus(Duration.ofDays(2)))).isEqualTo("for 2 days");
  }

  @Test
  void sinceIsToldInItsLargestUnit() {
    TimeWords japanese = in(Locale.JAPANESE);
    assertThat(japanese.since(NOW.minusSeconds(59))).isEqualTo("たった今から");
    assertThat(japanese.since(NOW.minusSeconds(180))).isEqualTo("3分前から");
    assertThat(japanese.since(NOW.minus(Duration.ofHours(23)))).isEqualTo("23時間前から");
    assertThat(japanese.since(NOW.minus(Duration.ofDays(3)))).isEqualTo("3日前から");
  }
}
