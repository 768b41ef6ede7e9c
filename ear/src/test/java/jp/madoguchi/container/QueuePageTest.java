package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a line of the list says, and what is kept of the list. */
@ExtendWith(ArquillianExtension.class)
class QueuePageTest {
  private static final String QUEUE = "/office/review/queue";

  @Test
  void saysWhoHasACaseSinceWhenAndUntilWhenItIsDue() {
    Colleague colleague = Colleague.acting("REVIEWER");
    Reviewer reviewer = new Reviewer(colleague.name());
    ReceiptNumber receipt = Clinic.verified().submit(1);
    assertThat(line(colleague, "all", receipt)).containsPattern(due("neutral", "あと7日"));
    reviewer.claim(receipt);
    assertThat(line(colleague, "all", receipt)).containsPattern("試験　職員</span>\\s*<small>たった今から<");
    try (LaterTime later = new LaterTime(Duration.ofDays(6))) {
      assertThat(line(colleague, "mine", receipt))
          .containsPattern(due("warning", "あと1日"))
          .contains("<small>6日前から<");
      later.andThen(Duration.ofDays(2));
      assertThat(line(colleague, "all&until=over", receipt)).containsPattern(due("error", "1日超過"));
    }
    reviewer.sendBack(receipt);
    assertThat(line(colleague, "returned", receipt))
        .containsPattern(due("neutral", "停止中（差戻し）"))
        .doesNotContain("日前から", "あと7日");
  }

  /** Signs in, for the clock may have been moved. */
  private static String line(Colleague colleague, String show, ReceiptNumber receipt) {
    String page = colleague.atThePages().get(QUEUE + "?show=" + show + "&words=" + receipt).body();
    String table = page.substring(page.indexOf("m-waiting"));
    String rows = table.substring(table.indexOf("<tbody>"), table.indexOf("</tbody>"));
    assertThat(rows).containsOnlyOnce("<tr>").contains(receipt.text());
    return rows;
  }

  private static Pattern due(String tone, String word) {
    return Pattern.compile(
        "data-label=\"期限\"><span class=\"m-tag m-tag-%s\">%s<".formatted(tone, word));
  }

  @Test
  void whatItShowsIsKeptUnderAName() {
    Browserless person = Colleague.acting("REVIEWER").atThePages();
    String filter = "?show=free&until=soon&kind=judo_clinic&prefecture=13";
    Map<String, String> typed = Map.of("keep:filterName", "東京の急ぎ", "keep:place", "1");
    assertThat(person.press(QUEUE + filter, "keep:save", typed)).contains("<redirect");
    String mine = "?show=mine";
    Map<String, String> second = Map.of("keep:filterName", "自分の", "keep:place", "2");
    assertThat(person.press(QUEUE + mine, "keep:save", second)).contains("<redirect");
    assertThat(person.get(QUEUE).body())
        .containsPattern(kept(filter, "東京の急ぎ"))
        .containsPattern(kept(mine, "自分の"));
  }

  private static Pattern kept(String filter, String name) {
    return Pattern.compile(
        "<a href=\"\\Q%s\\E\">.*?★ %s</a>".formatted(QUEUE + filter.replace("&", "&amp;"), name));
  }
}
