package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.followInTheMenu;
import static jp.madoguchi.browser.Fields.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import jp.madoguchi.shared.Jst;

/** 運用開始日登録, from 各種申請 to the step on マイページ that is done. */
final class GoLiveGuide {
  private final Walk walk;
  private final Page page;

  GoLiveGuide(Walk walk) {
    this.walk = walk;
    this.page = walk.page();
  }

  void register() {
    followInTheMenu(page, "各種申請");
    follow(page, "運用開始日登録");
    walk.look("golive");
    String day = LocalDate.now(Jst.ZONE).plusDays(14).toString();
    fill(page, "運用開始日", day);
    press(page, "登録する");
    Locator main = page.getByRole(AriaRole.MAIN);
    assertThat(main).containsText("運用開始日を登録しました");
    assertThat(main.locator(".m-summary").first()).containsText("予定");
    assertThat(main.locator(".m-table tbody")).containsText(day);
    walk.look("golive-done");
    followInTheMenu(page, "マイページ");
    assertThat(page.locator(".m-step-done").last()).containsText("運用開始");
    walk.did(GuideStep.REGISTER_THE_GO_LIVE_DATE);
  }
}
