package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 日本語 and English in the header of pages for who is signed in: the same page, and the next ones.
 */
@ExtendWith(ArquillianExtension.class)
class LanguageDoorTest {
  private static final Pattern ENGLISH = Pattern.compile("<a href=\"([^\"]+)\" lang=\"en\"");

  @Test
  void aClinicReadsItsPagesInEnglish() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    changes(person, "/clinic/users/contact?same=true", "変更された項目はありません", "Nothing was different");
    assertThat(person.get("/clinic/home/mypage").body()).contains("xhtml\" lang=\"en\"");
  }

  @Test
  void aReviewerReadsTheListsInEnglish() {
    Browserless reviewer = Colleague.acting("REVIEWER").atThePages();
    changes(reviewer, "/office/review/queue?show=done", "完了", "Decided");
    assertThat(reviewer.get("/office/figures/dashboard").body()).contains("xhtml\" lang=\"en\"");
  }

  private static void changes(Browserless person, String page, String japanese, String english) {
    String before = person.get(page).body();
    assertThat(before).contains("xhtml\" lang=\"ja\"", japanese);
    Matcher link = ENGLISH.matcher(before);
    assertThat(link.find()).isTrue();
    String path = link.group(1).replace("&amp;", "&");
    assertThat(path).isEqualTo(page + "&lang=en");
    assertThat(person.get(path).body()).contains("xhtml\" lang=\"en\"", english);
  }
}
