package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.worklist.CaseHistory;
import jp.madoguchi.worklist.HandOverCase;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on the page of a case, and what its buttons do. */
@ExtendWith(ArquillianExtension.class)
class CasePageTest {
  private static final String CASE = "/office/review/case?receipt=";

  @Test
  void saysOfTheNameHowItStandsToTheRegister() {
    Browserless person = Colleague.acting("REVIEWER").atThePages();
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    assertThat(person.get(CASE + receipt).body())
        .containsPattern(verdict("✓", "success", "一致"))
        .doesNotContain("m-differs");
    clinic.listed().becomes("試験　一郎", "見本　次郎");
    assertThat(person.get(CASE + receipt).body())
        .containsPattern(verdict("✕", "error", "不一致"))
        .containsPattern(marked("試験"))
        .containsPattern(marked("見本"));
  }

  @Test
  void tellsAnotherFormOfACharacterAndASilentRegister() {
    Browserless person = Colleague.acting("REVIEWER").atThePages();
    Clinic clinic = Clinic.verified();
    clinic.isNow("髙橋", "一郎");
    ReceiptNumber receipt = clinic.submit(1);
    clinic.listed().becomes("0300000000,試験　一郎", ",高橋　一郎");
    assertThat(person.get(CASE + receipt).body())
        .containsPattern(verdict("≒", "warning", "表記ゆれ"))
        .containsPattern(marked("髙"))
        .containsPattern(marked("高"))
        .containsPattern(verdict("－", "warning", "台帳なし"));
  }

  private static Pattern verdict(String icon, String tone, String word) {
    return Pattern.compile(
        icon + " </span>\\s*<span class=\"m-tag m-tag-%s\">%s<".formatted(tone, word));
  }

  /** On either side, perhaps with what is beside it. */
  private static Pattern marked(String text) {
    return Pattern.compile("<mark class=\"m-differs\">[^<]*" + text);
  }

  @Test
  void namesTheCasesThatHaveToDoWithIt() {
    Browserless person = Colleague.acting("REVIEWER").atThePages();
    Clinic clinic = Clinic.verified();
    ReceiptNumber earlier = clinic.submit(1);
    clinic.withdraw(earlier);
    ReceiptNumber receipt = clinic.submit(1);
    ReceiptNumber neighbour = Clinic.verified().submit(1);
    assertThat(person.get(CASE + receipt).body())
        .containsPattern(related("neutral", "同じ施設", earlier))
        .containsPattern(related("warning", "同じ電話番号", neighbour));
  }

  private static Pattern related(String tone, String word, ReceiptNumber other) {
    return Pattern.compile(
        "m-tag-%s\">%s</span>\\s*<a href=\"[^\"]*\\Q%s%s\\E\"".formatted(tone, word, CASE, other));
  }

  @Test
  void tellsTheNewestFirstWhoDidWhatWhenAndWhoGotTheCase() {
    Colleague colleague = Colleague.acting("REVIEWER");
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    long seen = Reviewer.HANAKO.look(receipt).version();
    Runnable handOver = () -> Bean.of(HandOverCase.class).handOver(receipt, seen, colleague.name());
    As.role("reviewer", "hanako", handOver);
    List<String> when =
        As.role("reviewer", "hanako", () -> Bean.of(CaseHistory.class).of(receipt))
            .events()
            .stream()
            .map(event -> Jst.minute(event.at()))
            .toList();
    assertThat(timeLine(colleague.atThePages().get(CASE + receipt).body()))
        .containsExactly(
            when.get(0) + " 引継ぎ hanako 引継ぎ先： 試験 職員",
            when.get(1) + " 担当 hanako",
            when.get(2) + " 申請 " + clinic.address());
  }

  /** What is read of each of its lines. */
  private static List<String> timeLine(String page) {
    String fold = page.substring(page.indexOf("id=\"file:history"));
    String list = fold.substring(fold.indexOf("<ol"), fold.indexOf("</ol>"));
    return Stream.of(list.split("<li>"))
        .skip(1)
        .map(line -> line.replaceAll("<[^>]*>", " ").replaceAll("(?U)\\s+", " ").trim())
        .toList();
  }

  @Test
  void givesACaseToAColleague() {
    Colleague from = Colleague.acting("REVIEWER");
    Colleague to = Colleague.acting("APPROVER");
    ReceiptNumber receipt = Clinic.verified().submit(1);
    new Reviewer(from.name()).claim(receipt);
    String answer =
        from.atThePages()
            .press(CASE + receipt, "decision:handOver", Map.of("decision:colleague", to.name()));
    assertThat(answer).contains("<redirect");
    assertThat(holder(receipt)).isEqualTo(to.name());
  }

  @Test
  void takesACaseFromWhoHasHadItTooLong() {
    Colleague colleague = Colleague.acting("REVIEWER");
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(receipt);
    try (LaterTime later = new LaterTime(Duration.ofHours(8).plusMinutes(1))) {
      Browserless person = colleague.atThePages();
      assertThat(person.get(CASE + receipt).body()).contains("担当を代わる");
      assertThat(person.press(CASE + receipt, "decision:claim", Map.of())).contains("<redirect");
    }
    assertThat(holder(receipt)).isEqualTo(colleague.name());
  }

  private static String holder(ReceiptNumber receipt) {
    return Reviewer.HANAKO.look(receipt).progress().reviewer();
  }
}
