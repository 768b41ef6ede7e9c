package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.Locale;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.language.ChooseLanguage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The mails follow the language of the pages, once somebody of the clinic has chosen it. */
@ExtendWith(ArquillianExtension.class)
class ChooseLanguageTest {
  private static final String MY_PAGE = "/clinic/home/mypage";
  private static final String IN_ENGLISH = "We have received your application";

  @Test
  void whoPressesEnglishIsWrittenToInEnglishAndBack() {
    Clinic clinic = Clinic.verified();
    Browserless person = signedIn(new Browserless(Door.ofThisServer()), clinic);
    person.get(MY_PAGE + "?lang=en");
    person.get(MY_PAGE + "?lang=en");
    person.get(MY_PAGE);
    assertThat(Trail.about("language/en"))
        .containsOnlyOnce("ChooseLanguage " + clinic.address() + " OK");
    clinic.submit(1);
    assertThat(Sink.newest(clinic.address(), IN_ENGLISH).text())
        .contains("Receipt number: " + clinic.mine().receipt());
    clinic.withdraw(clinic.mine().receipt());
    person.get(MY_PAGE + "?lang=ja");
    clinic.submit(1);
    Sink.newest(clinic.address(), Sink.RECEIVED);
  }

  @Test
  void soIsWhoPressedItBeforeTheSignIn() {
    Clinic clinic = Clinic.verified();
    Browserless person = new Browserless(Door.ofThisServer());
    person.get("/?lang=en");
    signedIn(person, clinic).get(MY_PAGE);
    clinic.submit(1);
    Sink.newest(clinic.address(), IN_ENGLISH);
  }

  /** Another browser shows Japanese, which nobody has asked for. */
  @Test
  void whatNobodyChoseChangesNothing() {
    Clinic clinic = Clinic.verified();
    choose(clinic, Locale.ENGLISH);
    Browserless person = signedIn(new Browserless(Door.ofThisServer()), clinic);
    assertThat(person.get(MY_PAGE).body()).contains("lang=\"ja\"");
    person.get(MY_PAGE + "?lang=fr");
    clinic.submit(1);
    Sink.newest(clinic.address(), IN_ENGLISH);
  }

  @Test
  void isForClinicsOnly() {
    ChooseLanguage choose = Bean.of(ChooseLanguage.class);
    assertThatThrownBy(() -> As.role("reviewer", "hanako", () -> choose.choose(Locale.ENGLISH)))
        .isInstanceOf(EJBAccessException.class);
  }

  private static void choose(Clinic clinic, Locale language) {
    clinic.run(() -> Bean.of(ChooseLanguage.class).choose(language));
  }

  private static Browserless signedIn(Browserless person, Clinic clinic) {
    person.signIn("/public/signin/signin", clinic.address(), Clinic.PASSWORD);
    return person;
  }
}
