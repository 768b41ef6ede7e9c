package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import jp.madoguchi.automation.ApproveStraight;
import jp.madoguchi.automation.ConsiderSubmitted;
import jp.madoguchi.automation.IssueDue;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.facility.VerifyClinicFacility;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ApproveStraightTest {
  @Test
  void approvesWhatAgreesWithTheRegister() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(2);
    try (SettingOf on = new SettingOf(Setting.STRAIGHT_THROUGH, "JUDO_CLINIC=0")) {
      consider(receipt);
    }
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
    assertThat(Reviewer.HANAKO.look(receipt).decision().decidedBy()).isEqualTo("portal");
    assertThat(Trail.about("enrollment/" + receipt))
        .contains("ApproveStraight portal OK", "IssueAccounts portal OK");
    assertThat(Sink.newest(clinic.address(), Sink.COMPLETED).text()).contains(receipt.text());
  }

  @Test
  void theAccountsFollowWhenTheyAreDue() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Clinic closing = Clinic.verified();
    ReceiptNumber closed = closing.submit(1);
    try (SettingOf on = new SettingOf(Setting.STRAIGHT_THROUGH, "JUDO_CLINIC=0");
        SettingOf hour = new SettingOf(Setting.ISSUE_DELAY_SECONDS, 3600)) {
      consider(receipt);
      consider(closed);
      Bean.of(IssueDue.class).issue();
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.APPROVED);
      closing.listed().becomes("休止");
      try (LaterTime later = new LaterTime(Duration.ofHours(1).plusSeconds(1))) {
        Bean.of(IssueDue.class).issue();
      }
    }
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
    // What the portal can no longer do is for whoever comes first.
    assertThat(closing.mine().state()).isEqualTo(EnrollmentState.SUBMITTED);
    Reviewer.HANAKO.claim(closed);
  }

  @Test
  void leavesTheSampleToPeopleAndLooksOnce() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    try (SettingOf on = new SettingOf(Setting.STRAIGHT_THROUGH, "JUDO_CLINIC=100")) {
      consider(receipt);
      Refused.with(ErrorCode.REV_003, () -> consider(receipt));
    }
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.SUBMITTED);
    assertThat(Trail.about("enrollment/" + receipt)).contains("ApproveStraight portal SAMPLE");
  }

  @Test
  void leavesToPeopleWhatDiffersAndWhatSomebodyHas() {
    assertLeftToPeople(Clinic.verified(), listed -> listed.becomes("試験　一郎", "見本　次郎"));
    assertLeftToPeople(Clinic.verified(), listed -> listed.becomes("0300000000", "0300000001"));
    assertLeftToPeople(Clinic.verified(), listed -> listed.becomes("休止"));
    ReceiptNumber held = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(held);
    try (SettingOf on = new SettingOf(Setting.STRAIGHT_THROUGH, "JUDO_CLINIC=0")) {
      Refused.with(ErrorCode.REV_003, () -> consider(held));
    }
  }

  /** 表記ゆれ is the same name for people, not for the portal. */
  @Test
  void leavesAnotherFormOfACharacterToPeople() {
    Clinic clinic = Clinic.verified();
    clinic.isNow("髙橋", "一郎");
    assertLeftToPeople(clinic, listed -> listed.becomes("試験　一郎", "高橋　一郎"));
  }

  private static void assertLeftToPeople(Clinic clinic, Consumer<ListedClinic> change) {
    ReceiptNumber differs = clinic.submit(1);
    change.accept(clinic.listed());
    try (SettingOf on = new SettingOf(Setting.STRAIGHT_THROUGH, "JUDO_CLINIC=0")) {
      consider(differs);
    }
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.SUBMITTED);
    assertThat(Trail.about("enrollment/" + differs)).contains("ApproveStraight portal NO_MATCH");
  }

  @Test
  void leavesDocumentsToPeople() {
    Clinic clinic = Clinic.registered();
    Documents.attach(clinic, "承諾通知書.pdf", Pdfs.ofPages(1));
    ReceiptNumber receipt = Documents.send(clinic);
    ReceiptNumber matching = Clinic.verified().submit(1);
    assertThat(Bean.of(PortalActs.class).unconsidered(Set.of(InstitutionKind.JUDO_CLINIC), 100_000))
        .contains(matching)
        .doesNotContain(receipt);
    try (SettingOf on = new SettingOf(Setting.STRAIGHT_THROUGH, "JUDO_CLINIC=0")) {
      Refused.with(ErrorCode.REV_003, () -> consider(receipt));
    }
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.SUBMITTED);
  }

  @Test
  void nothingIsLookedAtWhileItIsOff() {
    Clinic clinic = Clinic.verified();
    clinic.submit(1);
    Bean.of(ConsiderSubmitted.class).consider();
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.SUBMITTED);
    assertThat(Setting.STRAIGHT_THROUGH.standard()).isEqualTo("none");
  }

  @Test
  void onlyTheKindsThatAreSwitchedOnAreLookedAt() {
    Clinic off = Clinic.verified();
    ReceiptNumber left = off.submit(1);
    Clinic on = ahaki();
    ReceiptNumber receipt = on.submit(2);
    try (SettingOf ahaki = new SettingOf(Setting.STRAIGHT_THROUGH, "AHAKI_CLINIC=0")) {
      Bean.of(ConsiderSubmitted.class).consider();
    }
    assertThat(on.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
    assertThat(Trail.about("enrollment/" + receipt)).contains("ApproveStraight portal OK");
    assertThat(off.mine().state()).isEqualTo(EnrollmentState.SUBMITTED);
    assertThat(Trail.about("enrollment/" + left))
        .noneMatch(line -> line.startsWith("ApproveStraight"));
  }

  private static Clinic ahaki() {
    String number = "1396000004";
    Clinic clinic = new Clinic(new ListedClinic("自動鍼灸院", number, number), "automatic@example.jp");
    Bean.of(RegisterUser.class)
        .register(ListedOthers.form(ListedOthers.ahaki(number), "自動鍼灸院", clinic.address()));
    Bean.of(ConfirmRegistration.class).confirm(clinic.token(), Clinic.PASSWORD);
    clinic.call(() -> Bean.of(VerifyClinicFacility.class).verify(ListedClinic.BORN));
    return clinic;
  }

  private static void consider(ReceiptNumber receipt) {
    Bean.of(ApproveStraight.class).consider(receipt);
  }
}
