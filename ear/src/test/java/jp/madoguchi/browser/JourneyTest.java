package jp.madoguchi.browser;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import jp.madoguchi.shared.InstitutionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Both guides from the top page to the 運用開始日, each step that {@link GuideStep} has for the kind, in
 * its order; the fund's decision is in between.
 */
class JourneyTest {
  private static final int TERMINALS = 3;

  static Stream<Arguments> everyKindAtEveryWidth() {
    return Arrays.stream(InstitutionKind.values())
        .flatMap(kind -> Arrays.stream(Width.values()).map(width -> arguments(kind, width)));
  }

  @ParameterizedTest
  @MethodSource("everyKindAtEveryWidth")
  void takesEveryStepOfTheGuides(InstitutionKind kind, Width width) {
    boolean first = kind == InstitutionKind.JUDO_CLINIC;
    Looks looks = first ? Looks.EVERYWHERE : Looks.WHERE_THE_KIND_DIFFERS;
    try (Visit visit = new Visit(width)) {
      Walk walk = new Walk(visit, GuideReaders.of(kind, width), looks);
      register(new RegistrationGuide(walk));
      String receipt = apply(new EnrollmentGuide(walk));
      decide(receipt, first);
      receive(new AccountGuide(walk), receipt);
      new GoLiveGuide(walk).register();
      walk.assertComplete();
      if (first) {
        lookAtEverythingInEnglish(visit);
      }
    }
  }

  private static void register(RegistrationGuide guide) {
    guide.openFromTheTopPage();
    guide.fillIn();
    guide.confirm();
    guide.completeByTheLinkInTheMail();
    guide.signIn();
  }

  private static String apply(EnrollmentGuide guide) {
    guide.openFromTheMenu();
    guide.showWhoTheyAre();
    return guide.apply(2, TERMINALS);
  }

  private static void decide(String receipt, boolean looks) {
    try (Visit visit = new Visit(Width.PC)) {
      ReviewerDesk desk = new ReviewerDesk(visit, looks ? Looks.EVERYWHERE : Looks.NOWHERE);
      desk.signIn();
      desk.openFromTheQueue(receipt);
      desk.claim();
      desk.approve();
      if (looks) {
        desk.lookAtEverythingInEnglish(receipt);
      }
    }
  }

  private static void receive(AccountGuide guide, String receipt) {
    guide.signInAfterTheMail(receipt);
    guide.openTheAccounts(TERMINALS);
    guide.openTheFirst();
    guide.downloadTheSheet();
    guide.seeTheRemarkInTheList();
    guide.registerTheTerminal();
  }

  private static void lookAtEverythingInEnglish(Visit visit) {
    visit.lookInEnglish("/", "home-in");
    visit.lookInEnglish("/clinic/home/menu", "menu");
    visit.lookInEnglish("/clinic/enrollment/start", "enrollment-flow");
    visit.lookInEnglish("/clinic/account/list", "accounts");
    visit.lookInEnglish("/clinic/account/detail?id=W0000002", "account");
    visit.lookInEnglish("/clinic/golive/register", "golive");
    visit.lookInEnglish("/clinic/signin/factor", "factor");
  }
}
