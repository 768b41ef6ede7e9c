package jp.madoguchi.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every screen in both languages, at both widths, with and without errors, and by the Tab key. What
 * a screen is for, the other tests ask.
 */
class AllScreensTest {
  private static final String CHANGED = "Correct-Horse-Battery-8";

  private static final String AGAIN = "Correct-Horse-Battery-7";

  @Test
  void canBeReadAndWalkedThroughInJapanese() {
    walkThrough("ja", Newcomer.IN_JAPANESE);
  }

  /** The same pages and styles once more: the words are compared on every change (BundlesTest). */
  @Test
  @Tag("long")
  void canBeReadAndWalkedThroughInEnglish() {
    walkThrough("en", Newcomer.IN_ENGLISH);
  }

  private static void walkThrough(String tag, Newcomer who) {
    try (Visit visit = new Visit(Width.PC);
        Visit fund = new Visit(Width.PC);
        Visit auditor = new Visit(Width.PC);
        Visit operator = new Visit(Width.PC);
        Visit night = new Visit(Width.PC)) {
      new ScreensOfEverybody(visit, tag).lookAtAll();
      ScreensOfTheClinic clinic = new ScreensOfTheClinic(visit, who, tag);
      clinic.register();
      clinic.signIn(Newcomer.PASSWORD);
      clinic.lookAround();
      String receipt = clinic.apply();
      ScreensOfTheFund desk = new ScreensOfTheFund(fund, tag);
      desk.sendBack(receipt);
      clinic.correct();
      desk.approve(receipt);
      clinic.lookAtTheAccounts();
      clinic.registerTheGoLiveDate();
      clinic.forgetThePassword(CHANGED);
      clinic.signIn(CHANGED);
      clinic.changeTheContact(CHANGED);
      clinic.changeThePassword(CHANGED, AGAIN);
      clinic.signIn(AGAIN);
      clinic.useASecondFactor(AGAIN);
      new ScreensOfTheFund(auditor, tag).audit();
      ScreensOfTheFund operators = new ScreensOfTheFund(operator, tag);
      operators.users(who);
      operators.outbox();
      operators.staff();
      operators.settings();
      operators.clients();
      ScreensOfTheFund nights = new ScreensOfTheFund(night, tag);
      nights.jobs();
      nights.figures();
      clinic.endUse(AGAIN);
      Sights.walked(tag);
    }
  }
}
