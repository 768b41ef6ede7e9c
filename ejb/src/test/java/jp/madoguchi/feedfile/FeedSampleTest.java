package jp.madoguchi.feedfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedSampleTest {
  @Test
  void rowsComeBackAsTheyWere() {
    List<List<String>> rows = List.of(List.of("髙﨑", "", "a,b"), List.of("", "", ""));
    assertThat(FeedSample.rows(FeedSample.text(rows))).isEqualTo(rows);
    assertThat(FeedSample.rows(null)).isEmpty();
    assertThat(FeedSample.rows(FeedSample.text(List.of()))).isEmpty();
  }
}
