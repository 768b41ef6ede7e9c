package jp.madoguchi.browser;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen in both languages, at both widths, with and without errors, and by the Tab key. What
 * a screen is for, the other tests ask.
 */
class AllScreensTest {
  private static final String CHANGED = "Correct-Horse-Battery-8";

  enum Language {
    JA(
        new Applicant(
            "渡辺",
            "健一",
            "協",
            "209013001",
            "協2090130-0-1",
            "渡辺接骨院",
            "2089967136",
            "1955-11-11",
            "watanabe@example.jp")),
    EN(
        new Applicant(
            "田中",
            "美咲",
            "契",
            "169013001",
            "契1690130-0-1",
            "田中接骨院",
            "1689902421",
            "1970-04-28",
            "tanaka@example.jp"));

    private final Applicant who;

    Language(Applicant who) {
      this.who = who;
    }
  }

  @ParameterizedTest
  @EnumSource
  void canBeReadAndWalkedThrough(Language language) {
    String tag = language.name().toLowerCase(Locale.ROOT);
    try (Visit visit = new Visit(Width.PC);
        Visit fund = new Visit(Width.PC);
        Visit auditor = new Visit(Width.PC)) {
      new ScreensOfEverybody(visit, tag).lookAtAll();
      ScreensOfTheClinic clinic = new ScreensOfTheClinic(visit, language.who, tag);
      clinic.register();
      clinic.signIn(Applicant.PASSWORD);
      String receipt = clinic.apply();
      ScreensOfTheFund desk = new ScreensOfTheFund(fund, tag);
      desk.sendBack(receipt);
      clinic.correct();
      desk.approve(receipt);
      clinic.lookAtTheAccounts();
      clinic.forgetThePassword(CHANGED);
      clinic.signIn(CHANGED);
      clinic.useASecondFactor(CHANGED);
      new ScreensOfTheFund(auditor, tag).audit();
    }
  }
}
