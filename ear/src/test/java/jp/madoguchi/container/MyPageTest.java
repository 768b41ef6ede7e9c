package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.shared.Jst;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** マイページ as a clinic reads it: the whole way, whose turn it is, until when, and who signed in. */
@ExtendWith(ArquillianExtension.class)
class MyPageTest {
  private static final String SIGN_IN = "/public/signin/signin";
  private static final String[] STEPS = {"登録", "申請", "審査", "アカウント", "端末登録", "運用開始"};
  private static final Pattern STEP = Pattern.compile("class=\"m-step-label\">([^<]+)<");
  private static final Pattern PRIMARY = Pattern.compile("m-button-primary");

  @Test
  void saysWhoseTurnItIsAndUntilWhen() {
    Clinic clinic = Clinic.verified();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    assertThat(page(person))
        .contains(">あなたの番です<")
        .containsPattern(step("current", "申請"))
        .doesNotContain("期限：");
    ReceiptNumber receipt = clinic.submit(1);
    assertThat(page(person))
        .contains(">支払基金の番です<", until(Jst.day(clinic.mine().dueAt())))
        .containsPattern(step("done", "申請"))
        .containsPattern(step("waiting", "審査"))
        .containsPattern(listed(receipt, "受付済"));
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.sendBack(receipt);
    assertThat(page(person))
        .contains(">あなたの番です<", until(Jst.day(clinic.mine().lapsesAt())))
        .containsPattern(step("current", "申請"))
        .containsPattern(step("todo", "審査"))
        .containsPattern(listed(receipt, "差戻し"));
  }

  @Test
  void saysWhoSignedInAndWhoTriedInVain() {
    Clinic clinic = Clinic.registered();
    Browserless person = new Browserless(Door.ofThisServer());
    person.signIn(SIGN_IN, clinic.address(), Terminal.WRONG);
    person.signIn(SIGN_IN, clinic.address(), Clinic.PASSWORD);
    String history = page(person).replaceAll("(?s).*<h2 id=\"signIns\">|</section>.*", "");
    assertThat(history.indexOf(">成功<")).isPositive().isLessThan(history.indexOf(">失敗<"));
  }

  /** Where the clinic stands is said to who cannot see it, too. */
  private static String step(String state, String name) {
    String now = state.equals("current") ? "step" : "false";
    return "m-step-%s\"[^>]*aria-current=\"%s\">\\s*<span class=\"m-step-label\">%s<"
        .formatted(state, now, name);
  }

  private static String listed(ReceiptNumber receipt, String state) {
    return "(?s)<th scope=\"row\">%s</th>(?:(?!</tr>).)*>%s<".formatted(receipt, state);
  }

  private static String until(String day) {
    return "期限： <strong>" + day + "</strong>";
  }

  /** Its content, in which all the steps stand and one thing is next. */
  private static String page(Browserless person) {
    String page = person.get("/clinic/home/mypage").body();
    String content = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    List<String> steps =
        STEP.matcher(content).results().map(step -> step.group(1).strip()).toList();
    assertThat(steps).containsExactly(STEPS);
    Matcher primary = PRIMARY.matcher(content);
    assertThat(primary.results()).hasSize(1);
    return content;
  }
}
