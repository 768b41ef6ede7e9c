package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.fill;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.madoguchi.shared.InstitutionKind;

/** How each kind names itself on the form: ① and ②, ② alone, or 都道府県 and 機関コード. */
final class NumberGuide {
  private final Walk walk;
  private final Page page;
  private final Applicant who;

  NumberGuide(Walk walk) {
    this.walk = walk;
    this.page = walk.page();
    this.who = walk.who();
  }

  void fillIn() {
    switch (who.kind()) {
      case JUDO_CLINIC -> symbolAndNineDigits();
      case AHAKI_CLINIC -> tenDigits();
      case CHECKUP_PROVIDER, MIDWIFERY_HOME -> prefectureAndSevenDigits();
    }
    Locator found = page.locator("[id='register:found:result']");
    assertThat(found).containsText(who.number());
    assertThat(found).containsText(who.institution());
    walk.did(GuideStep.SEE_NUMBER_AND_NAME);
  }

  private void symbolAndNineDigits() {
    assertThat(page.getByText("【契0123456-7-8】").first()).isVisible();
    field(page, "①入力項目").selectOption(who.choice());
    walk.did(GuideStep.CHOOSE_THE_SYMBOL);
    fill(page, "②入力項目（登録記号番号の数字9桁）", who.digits());
    walk.did(GuideStep.TYPE_NINE_DIGITS);
  }

  private void tenDigits() {
    assertThat(field(page, "①入力項目")).isHidden();
    fill(page, "②入力項目（登録記号番号の数字10桁）", who.digits());
    walk.did(GuideStep.TYPE_TEN_DIGITS);
  }

  private void prefectureAndSevenDigits() {
    assertThat(field(page, "②入力項目")).isHidden();
    field(page, "都道府県").selectOption(who.choice());
    walk.did(GuideStep.CHOOSE_THE_PREFECTURE);
    fill(page, "機関コード（7桁）", who.digits());
    if (walk.is(InstitutionKind.CHECKUP_PROVIDER)) {
      // A dentist and a pharmacy can have the same seven digits.
      assertThat(page.getByText("該当する施設")).isVisible();
      walk.lookOfTheKind("register-several");
      field(page, who.institution()).check();
    }
    walk.did(GuideStep.TYPE_SEVEN_DIGITS);
  }
}
