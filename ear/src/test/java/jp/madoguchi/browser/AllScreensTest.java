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
    JA(Newcomer.IN_JAPANESE),
    EN(Newcomer.IN_ENGLISH);

    private final Newcomer who;

    Language(Newcomer who) {
      this.who = who;
    }
  }

  @ParameterizedTest
  @EnumSource
  void canBeReadAndWalkedThrough(Language language) {
    String tag = language.name().toLowerCase(Locale.ROOT);
    try (Visit visit = new Visit(Width.PC);
        Visit fund = new Visit(Width.PC);
        Visit auditor = new Visit(Width.PC);
        Visit operator = new Visit(Width.PC);
        Visit night = new Visit(Width.PC)) {
      new ScreensOfEverybody(visit, tag).lookAtAll();
      ScreensOfTheClinic clinic = new ScreensOfTheClinic(visit, language.who, tag);
      clinic.register();
      clinic.signIn(Newcomer.PASSWORD);
      clinic.lookAround();
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
      ScreensOfTheFund operators = new ScreensOfTheFund(operator, tag);
      operators.users(language.who);
      operators.outbox();
      operators.staff();
      operators.settings();
      operators.clients();
      ScreensOfTheFund nights = new ScreensOfTheFund(night, tag);
      nights.jobs();
      nights.figures();
      clinic.endUse(CHANGED);
    }
  }
}
