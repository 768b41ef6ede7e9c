package jp.madoguchi.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.madoguchi.figures.LeadTime;
import jp.madoguchi.figures.Throughput;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.web.frame.Chart;
import org.junit.jupiter.api.Test;

/** Each number stands under its name. */
class ThroughputChartsTest {
  private static final LeadTime LEAD = new LeadTime(1, 1, 9);

  private static final Throughput.Month MONTH =
      new Throughput.Month(
          List.of(new Throughput.Day(LocalDate.of(2026, 11, 29), 3, 1, 0, 0, LEAD)),
          LEAD,
          true,
          List.of(new Throughput.Share(InstitutionKind.JUDO_CLINIC, "13", 3L, 1L)));

  private final ThroughputCharts charts = ThroughputCharts.of(MONTH, new Words(Locale.JAPANESE));

  @Test
  void receivedIsNotDecided() {
    Chart flow = charts.flow();
    assertThat(flow.series()).containsExactly("受付", "完了");
    assertThat(flow.rows()).singleElement().isEqualTo(row("2026-11-29", "", 3L, 1L));
    assertThat(flow.words()).isEqualTo("受付3件、完了1件。");
  }

  @Test
  void theMedianIsNotTheNinetiethPercentile() {
    Chart lead = charts.lead();
    assertThat(lead.series()).containsExactly("中央値", "90パーセンタイル");
    assertThat(lead.rows()).singleElement().isEqualTo(row("2026-11-29", "日", 1L, 9L));
    assertThat(lead.words()).isEqualTo("完了1件の中央値は1日、90パーセンタイルは9日。");
    assertThat(ThroughputCharts.of(MONTH, new Words(Locale.ENGLISH)).lead().words())
        .isEqualTo("Of 1 decided, the median is 1 day and the 90th percentile 9 days.");
  }

  @Test
  void eachKindAndPrefectureHasItsOwn() {
    assertThat(charts.kinds().series()).containsExactly("受付", "完了");
    assertThat(charts.kinds().rows())
        .contains(row("柔道整復", "", 3L, 1L), row("助産所", "", 0L, 0L))
        .hasSize(InstitutionKind.values().length);
    assertThat(charts.kinds().words()).isEqualTo("受付が最も多いのは柔道整復の3件。");
    assertThat(charts.prefectures().rows()).containsExactly(row("東京都", "", 3L, 1L));
    assertThat(charts.prefectures().words()).isEqualTo("受付が最も多いのは東京都の3件。");
  }

  private static Chart.Row row(String label, String unit, long first, long second) {
    return Chart.Row.of(label, number -> number + unit, first, second);
  }

  /** Where no page is shown. */
  private static class Words extends FiguresView {
    private final ResourceBundle words;

    Words(Locale language) {
      words = ResourceBundle.getBundle("jp.madoguchi.web.figures.messages", language);
    }

    @Override
    public String prefecture(Prefecture prefecture) {
      return prefecture.display();
    }

    @Override
    public String word(String key, Object... arguments) {
      return new MessageFormat(words.getString(key), Locale.ROOT).format(arguments);
    }
  }
}
