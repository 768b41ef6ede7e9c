package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.follow;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 日本語 and English in the header: the same page in the other language, and so the next ones. */
class LanguageLinkTest {
  @Test
  void changesTheLanguageAndNothingElse() {
    try (Visit visit = new Visit(Width.PHONE)) {
      Page page = visit.page();
      visit.open("/public/signin/signin?next=%2Fclinic%2Faccount%2Flist");
      follow(page, "English");
      reads(page, "en", "/public/signin/signin\\?next=%2Fclinic%2Faccount%2Flist&lang=en$");
      assertThat(page.locator(".m-languages a[lang=en]")).hasAttribute("aria-current", "true");
      page.locator("main a[href$='/public/signin/forgot']").click();
      reads(page, "en", "/public/signin/forgot$");
      follow(page, "日本語");
      reads(page, "ja", "/public/signin/forgot\\?lang=ja$");
      visit.open("/");
      reads(page, "ja", "/$");
    }
  }

  private static void reads(Page page, String language, String address) {
    assertThat(page).hasURL(Pattern.compile(address));
    assertThat(page.locator("html")).hasAttribute("lang", language);
  }
}
