package jp.madoguchi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PerformancePageTest {
  @Test
  void aRunRenewsTheRowsOfWhatItMeasured() {
    String page =
        Table.of(List.of(row("P1", "old"), row("P9", "old"), row("P9", "older"), row("P12", "old")))
            + "| P2 | of another form | | | | | | |\n"
            + "\n| 番号 | 内容 |\n|---|---|\n| P9 | what it is |\n";
    assertThat(PerformancePage.merged(page, List.of(row("P9", "new"), row("P4", "new"))))
        .containsExactly(row("P1", "old"), row("P4", "new"), row("P9", "new"), row("P12", "old"));
  }

  private static String row(String name, String age) {
    return "| " + name + " | " + age + " | | | | | | | |";
  }
}
