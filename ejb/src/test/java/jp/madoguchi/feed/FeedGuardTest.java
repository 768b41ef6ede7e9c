package jp.madoguchi.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedGuardTest {
  @ParameterizedTest
  @CsvSource({
    "1000,1000,false",
    "800,1000,false",
    "799,1000,true",
    "1200,1000,false",
    "1201,1000,true",
    "5,0,false"
  })
  void aFifthMoreOrFewerIsDoubtful(long institutions, long before, boolean stops) {
    assertThat(FeedGuard.ROW_COUNT.stops(institutions, 0, before)).isEqualTo(stops);
  }

  @ParameterizedTest
  @CsvSource({"0,1000,false", "10,1000,false", "11,1000,true", "1,14,true"})
  void moreThanOneInAHundredClosingIsDoubtful(long closing, long before, boolean stops) {
    assertThat(FeedGuard.CLOSINGS.stops(before, closing, before)).isEqualTo(stops);
  }

  @Test
  void theFirstFeedIsMeasuredByItself() {
    assertThat(FeedGuard.CLOSINGS.stops(1_000, 10, 0)).isFalse();
    assertThat(FeedGuard.CLOSINGS.stops(1_000, 11, 0)).isTrue();
  }
}
