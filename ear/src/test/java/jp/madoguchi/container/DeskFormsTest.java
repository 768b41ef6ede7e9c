package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.worklist.WriteNote;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is chosen above a list stands in its address, on its page and in its file. */
@ExtendWith(ArquillianExtension.class)
class DeskFormsTest {
  private static final String QUEUE = "/office/review/queue";
  private static final String TRAIL = "/admin/audit/trail";
  private static final String DASHBOARD = "/office/figures/dashboard";
  private static final String MINISTRY = "/office/figures/ministry";

  @Test
  void theQueueIsNarrowedByAllThatIsChosen() {
    Browserless person = Colleague.acting("REVIEWER").atThePages();
    String address =
        redirect(
            person.press(
                QUEUE + "?show=free",
                "filter:search",
                Map.of(
                    "filter:words", "整骨",
                    "filter:until", "soon",
                    "filter:kind", "judo_clinic",
                    "filter:prefecture", "13")));
    assertThat(parts(address))
        .containsExactlyInAnyOrder(
            QUEUE, "show=free", "until=soon", "kind=judo_clinic", "prefecture=13", "words=整骨");
    assertThat(person.get(address).body())
        .containsPattern(chosen("soon"))
        .containsPattern(chosen("judo_clinic"))
        .containsPattern(chosen("13"))
        .contains("value=\"整骨\"", "<strong aria-current=\"page\">担当なし</strong>");
  }

  @Test
  void theTrailAndItsFileHaveWhatIsAskedFor() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    String who = "w" + Clinic.key();
    String object = "enrollment/" + receipt;
    As.role("reviewer", who, () -> Bean.of(WriteNote.class).write(receipt, "確認しました。"));
    new Reviewer(who).claim(receipt);
    Browserless auditor = Colleague.acting("AUDITOR").atThePages();
    String today = LocalDate.ofInstant(Bean.of(Clock.class).instant(), Jst.ZONE).toString();
    String address =
        redirect(
            auditor.press(
                TRAIL,
                "filter:search",
                Map.of(
                    "filter:who", who,
                    "filter:what", "WriteNote",
                    "filter:object", object,
                    "filter:from", today,
                    "filter:to", today)));
    assertThat(parts(address))
        .containsExactlyInAnyOrder(
            TRAIL,
            "who=" + who,
            "what=WriteNote",
            "object=" + object,
            "from=" + today,
            "to=" + today);
    String page = auditor.get(address).body();
    assertThat(actions(page)).containsExactly("WriteNote");
    assertThat(page)
        .contains("value=\"" + who + "\"", "value=\"" + object + "\"", "value=\"" + today + "\"");
    List<String> lines = file(auditor, page, "/admin/audit/csv").body().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).contains("," + who + ",WriteNote," + object + ",OK,");

    String before = LocalDate.parse(today).minusDays(1).toString();
    assertThat(seen(auditor, "who=" + who)).containsExactly("ClaimCase", "WriteNote");
    assertThat(seen(auditor, "who=" + who + "&what=ClaimCase&to=" + today))
        .containsExactly("ClaimCase");
    assertThat(seen(auditor, "who=" + who + "&to=" + before)).isEmpty();
    assertThat(seen(auditor, "what=WriteNote&object=" + object)).containsExactly("WriteNote");
  }

  @Test
  void theFiguresAreThoseOfWhatIsChosen() {
    Clinic.verified().submit(1);
    Nightly.work("countFigures");
    Browserless auditor = Colleague.acting("AUDITOR").atThePages();
    String dashboard =
        redirect(
            auditor.press(
                DASHBOARD,
                "choose:ok",
                Map.of("choose:kind", "JUDO_CLINIC", "choose:prefecture", "13")));
    assertThat(parts(dashboard))
        .containsExactlyInAnyOrder(DASHBOARD, "kind=JUDO_CLINIC", "prefecture=13");
    assertThat(auditor.get(dashboard).body())
        .containsPattern(chosen("JUDO_CLINIC"))
        .containsPattern(chosen("13"));

    String ministry =
        redirect(auditor.press(MINISTRY, "choose:ok", Map.of("choose:kind", "MIDWIFERY_HOME")));
    assertThat(ministry).isEqualTo(MINISTRY + "?kind=MIDWIFERY_HOME");
    String page = auditor.get(ministry).body();
    assertThat(page).containsPattern(chosen("MIDWIFERY_HOME"));
    assertThat(file(auditor, page, "/office/figures/csv").body()).contains("助産所,13,東京都,");
  }

  /** Where the answer leads. */
  private static String redirect(String answer) {
    Matcher redirect = Pattern.compile("<redirect url=\"([^\"]+)\"").matcher(answer);
    assertThat(redirect.find()).as(answer).isTrue();
    return redirect.group(1).replace("&amp;", "&");
  }

  /** In an order of its own. */
  private static String[] parts(String address) {
    return URLDecoder.decode(address, StandardCharsets.UTF_8).split("[?&]");
  }

  private static Pattern chosen(String value) {
    return Pattern.compile("<option value=\"" + value + "\" selected");
  }

  private static List<String> seen(Browserless auditor, String filter) {
    return actions(auditor.get(TRAIL + "?" + filter).body());
  }

  private static List<String> actions(String page) {
    return Pattern.compile("data-label=\"何を\"[^>]*>([^<]*)<")
        .matcher(page)
        .results()
        .map(cell -> cell.group(1))
        .toList();
  }

  /** By the link on the page. */
  private static HttpResponse<String> file(Browserless person, String page, String path) {
    Matcher link = Pattern.compile("href=\"(" + path + "[^\"]*)\"").matcher(page);
    assertThat(link.find()).as("a link to " + path).isTrue();
    HttpResponse<String> answer = person.get(link.group(1).replace("&amp;", "&"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    return answer;
  }
}
