package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Bad input: its sentence and code stand beside the field, and what was typed is still there. */
class BadInputTest {
  /** Types each thing wrong once. */
  private static final Applicant CAREFUL =
      Applicant.judo(
          "山田",
          "太郎",
          "協",
          "協0190100-0-1",
          "協0190100-0-1",
          "山田接骨院",
          "0189980066",
          "1970-07-03",
          "yamada@example.jp");

  /** Types each thing of the application wrong once. */
  private static final Applicant HASTY =
      Applicant.judo(
          "伊藤",
          "由美",
          "契",
          "029010000",
          "契0290100-0-0",
          "伊藤整骨院",
          "0289939607",
          "昭和46年6月25日",
          "ito@example.jp");

  @Test
  void ofTheRegistration() {
    try (Visit visit = new Visit(Width.PHONE)) {
      ClinicGuide guide = new ClinicGuide(visit, CAREFUL);
      Page page = visit.page();
      guide.registration().openFromTheTopPage();
      press(page, "登録");
      assertThat(page.getByText("姓を入力してください。").first()).isVisible();
      visit.look("register-errors");
      guide.registration().fillIn();
      refused(page, "登録", "姓", "", "REG-001");
      refused(page, "登録", "名", "太郎http://example.com", "REG-004");
      refused(page, "登録", "②入力項目", "12345678", "REG-011");
      refused(page, "登録", "電話番号", "12-34", "REG-020");
      refused(page, "登録", "メールアドレス", "Taro+x@example.jp", "REG-030");
      refused(page, "登録", RegistrationGuide.PASSWORD, "Sai01234", "REG-043");
      refused(page, "登録", RegistrationGuide.PASSWORD_AGAIN, "Correct-Horse-Battery-8", "REG-041");
      assertThat(field(page, RegistrationGuide.PASSWORD)).hasValue(Applicant.PASSWORD);
      guide.finishTheRegistration();
    }
  }

  @Test
  void ofTheApplication() {
    try (Visit visit = new Visit(Width.PC)) {
      ClinicGuide guide = new ClinicGuide(visit, HASTY);
      Page page = visit.page();
      guide.register();
      guide.enrollment().openFromTheMenu();
      press(page, "送信");
      assertThat(page.getByText("USE-005").first()).isVisible();
      visit.look("enrollment-errors");
      field(page, "支払基金または地方厚生").check();
      press(page, "送信");
      assertThat(page.getByText("USE-001").first()).isVisible();
      refused(page, "施設の確認", "生年月日", "2026-02-30", "USE-002");
      refused(page, "施設の確認", "生年月日", "1934-07-06", "USE-003");
      guide.enrollment().confirmTheFacility();
      Fields.fill(page, "職員数", "2");
      refused(page, "送信", "申請台数", "0", "USE-021");
      refused(page, "送信", "申請台数", "21", "USE-021");
      refused(page, "送信", "申請台数", "1.5", "USE-021");
      refused(page, "送信", "職員数", "二人", "USE-020");
      guide.enrollment().apply(2, 1);
    }
  }

  /** Types it, presses, sees the code at that field and the text still there; then puts it back. */
  private static void refused(Page page, String button, String label, String typed, String code) {
    Locator input = field(page, label);
    String right = input.inputValue();
    input.fill(Fields.noted(label, typed));
    press(page, button);
    // Until the answer is here, the page may still show the code of the press before.
    assertThat(Fields.button(page, button)).isEnabled();
    Locator whole =
        page.locator(".m-field").filter(new Locator.FilterOptions().setHas(input)).first();
    assertThat(whole.locator(".m-error")).containsText(code);
    assertThat(input).hasValue(typed);
    assertThat(input).hasAttribute("aria-invalid", "true");
    assertThat(Fields.dialog(page)).isHidden();
    input.fill(right);
  }
}
