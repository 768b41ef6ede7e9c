package jp.madoguchi.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that need no account. */
class PublicPagesTest {
  @ParameterizedTest
  @CsvSource({
    "/, PC, home",
    "/, PHONE, home",
    "/public/signin/signin, PC, signin",
    "/public/signin/signin, PHONE, signin",
    "/public/signin/forgot, PC, forgot",
    "/public/signin/forgot, PHONE, forgot",
    "/public/signin/sent, PHONE, reset-sent",
    "/public/signin/reset?token=unknown, PHONE, reset-useless",
    "/public/signin/changed, PHONE, reset-changed",
    "/public/signin/code, PC, code",
    "/public/signin/code, PHONE, code",
    "/public/legal/terms, PHONE, terms",
    "/public/legal/privacy, PHONE, privacy",
    "/public/legal/accessibility, PHONE, accessibility",
    "/dev/mail, PC, mailbox",
    "/dev/mail, PHONE, mailbox"
  })
  void canBeReadByEverybody(String path, Width width, String name) {
    try (Visit visit = new Visit(width)) {
      Page page = visit.page();
      visit.open(path);
      visit.look(name);
      Screens.focusIsVisible(page, name);
    }
  }
}
