package jp.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The clinic's guide from the top page to the sheet, with the fund's decision in between. */
class JourneyTest {
  @Test
  void onAPc() {
    walk(Width.PC, Applicant.OF_THE_GUIDE);
  }

  @Test
  void onAPhone() {
    walk(Width.PHONE, Applicant.WITH_RARE_CHARACTERS);
  }

  private static void walk(Width width, Applicant who) {
    try (Visit visit = new Visit(width)) {
      ClinicGuide guide = new ClinicGuide(visit, who);
      guide.openTheRegistrationFromTheTopPage();
      guide.fillInTheRegistration();
      guide.confirmWhatWasTyped();
      guide.completeTheRegistrationByTheLinkInTheMail();
      guide.signIn();
      guide.openTheApplicationFromTheMenu();
      guide.confirmTheFacility();
      String receipt = guide.apply(2, 3);
      decide(receipt);
      assertThat(guide.mail("手続きが完了しました").text()).contains(receipt, who.institution());
      guide.openTheAccounts();
      guide.openTheAccount("W0000001");
      Path file = guide.downloadTheSheet("W0000001_skg_account.pdf");
      assertIsTheSheetOf(who, Sheet.of(file));
      guide.lookAtEverythingInEnglish();
    }
  }

  private static void decide(String receipt) {
    try (Visit visit = new Visit(Width.PC)) {
      ReviewerDesk desk = new ReviewerDesk(visit);
      desk.signIn();
      desk.openFromTheQueue(receipt);
      desk.claim();
      desk.approve();
      desk.lookAtEverythingInEnglish(receipt);
    }
  }

  private static void assertIsTheSheetOf(Applicant who, Sheet sheet) {
    assertThat(sheet.pages()).isEqualTo(1);
    assertThat(sheet.text())
        .contains(who.institution(), who.code(), "W0000001")
        .containsPattern("\\b[A-HJ-NP-Za-km-z2-9]{12}\\b")
        .containsPattern("\\b\\d{12}\\b");
  }
}
