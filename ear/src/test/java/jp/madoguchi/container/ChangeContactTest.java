package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.automation.ApproveStraight;
import jp.madoguchi.automation.IssueDue;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.users.ChangeContact;
import jp.madoguchi.users.ContactForm;
import jp.madoguchi.users.MyContact;
import jp.madoguchi.worklist.CaseHistory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ChangeContactTest {
  private static final String MAIL = "登録情報を変更しました";
  private static final String PAGE = "/clinic/users/contact";
  private static final ContactForm OTHER = new ContactForm("髙﨑", "𠮷子", "０９０-1234-5678");
  private static final ContactForm KEPT = new ContactForm("髙﨑", "𠮷子", "09012345678");
  private static final String BEFORE = "試験 一郎 0300000000";
  private static final String AFTER = "髙﨑 𠮷子 09012345678";

  @Test
  void isKeptAsTypedAndToldByMail() {
    Clinic clinic = Clinic.registered();
    change(clinic, OTHER);
    assertThat(shown(clinic))
        .returns(InstitutionKind.JUDO_CLINIC, MyContact.Shown::kind)
        .returns(clinic.listed().name(), MyContact.Shown::institution)
        .returns(KEPT, MyContact.Shown::contact);
    assertThat(Sink.newest(clinic.address(), MAIL).text())
        .contains("髙﨑\u3000𠮷子 様")
        .doesNotContain("09012345678");
    assertThat(Trail.about("institution/" + clinic.listed().code() + "/user"))
        .containsExactly("ChangeContact " + clinic.address() + " OK");
  }

  @Test
  void refusesAtTheFieldsAndChangesNothing() {
    Clinic clinic = Clinic.registered();
    String session = confirmed(clinic);
    ContactForm before = shown(clinic).contact();
    ContactForm wrong = new ContactForm("", "<b>", "123");
    Refused.at("familyName", ErrorCode.REG_001, () -> change(clinic, wrong, session));
    Refused.at("givenName", ErrorCode.REG_004, () -> change(clinic, wrong, session));
    Refused.at("phone", ErrorCode.REG_020, () -> change(clinic, wrong, session));
    Refused.at(
        "familyName",
        ErrorCode.REG_001,
        () -> change(clinic, new ContactForm(null, null, null), session));
    assertThat(shown(clinic).contact()).isEqualTo(before);
  }

  /** Whoever finds a screen left open does not have the fund call somebody else. */
  @Test
  void needsThePasswordOnceMore() {
    Clinic clinic = Clinic.registered();
    Refused.with(ErrorCode.AUT_010, () -> change(clinic, OTHER, Clinic.key()));
    assertThat(shown(clinic).contact()).isNotEqualTo(KEPT);
  }

  @Test
  void whoeverReviewsSeesItAndDoesNotDecideOnWhatWasBefore() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    long before = Reviewer.HANAKO.look(receipt).version();
    change(clinic, OTHER);
    assertThat(Refused.of(() -> Reviewer.HANAKO.approve(receipt, before)).problems().get(0))
        .returns(ErrorCode.REV_001, Problem::code)
        .extracting(problem -> problem.sentence(Locale.JAPANESE))
        .asString()
        .contains(clinic.address() + "の操作により変更されました（現在の状態：審査中）");
    ReviewCase.Entry now = Reviewer.HANAKO.look(receipt);
    assertThat(contact(now)).isEqualTo(AFTER);
    assertThat(now.decision().changedBy()).isEqualTo(clinic.address());
    assertThat(now.progress().reviewer()).isEqualTo("hanako");
    // Once more, by the same person.
    change(clinic, new ContactForm("髙﨑", "𠮷子", "0312345678"));
    Refused.with(ErrorCode.REV_001, () -> Reviewer.HANAKO.approve(receipt, now.version()));
    Reviewer.HANAKO.approve(receipt);
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
    CaseHistory.Entry history =
        As.role("auditor", "auditor", () -> Bean.of(CaseHistory.class).of(receipt));
    assertThat(history.events())
        .extracting(event -> event.action() + " " + event.who())
        .containsExactly(
            "ApproveCase hanako",
            "ChangeContact " + clinic.address(),
            "ChangeContact " + clinic.address(),
            "ClaimCase hanako",
            "SubmitEnrollment " + clinic.address());
  }

  @Test
  void whatWasDecidedKeepsWhatItWasDecidedOn() {
    Clinic approved = Clinic.verified();
    ReceiptNumber completed = approved.submit(1);
    Reviewer.HANAKO.claim(completed);
    Reviewer.HANAKO.approve(completed);
    Clinic refused = Clinic.verified();
    ReceiptNumber rejected = refused.submit(1);
    Reviewer.HANAKO.claim(rejected);
    Reviewer.HANAKO.propose(rejected);
    Reviewer.TARO.confirm(rejected);
    change(approved, OTHER);
    change(refused, OTHER);
    assertThat(contact(Reviewer.HANAKO.look(completed))).isEqualTo(BEFORE);
    assertThat(contact(Reviewer.HANAKO.look(rejected))).isEqualTo(BEFORE);
    assertThat(shown(approved).contact()).isEqualTo(KEPT);
    // What is applied for anew is about who is registered now.
    assertThat(contact(Reviewer.HANAKO.look(refused.submit(1)))).isEqualTo(AFTER);
  }

  /** Or accounts would be issued to a name that nobody has compared. */
  @Test
  void anApprovalWithoutAccountsIsWithItsReviewerAgain() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    try (SettingOf hour = new SettingOf(Setting.ISSUE_DELAY_SECONDS, 3600)) {
      Reviewer.HANAKO.approve(receipt);
      change(clinic, OTHER);
      ReviewCase.Entry now = Reviewer.HANAKO.look(receipt);
      assertThat(contact(now)).isEqualTo(AFTER);
      assertThat(now.decision().changedBy()).isEqualTo(clinic.address());
      assertThat(now.decision().decidedAt()).isNull();
      assertThat(now.progress().reviewer()).isEqualTo("hanako");
      try (LaterTime later = new LaterTime(Duration.ofHours(1).plusSeconds(1))) {
        Bean.of(IssueDue.class).issue();
      }
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.UNDER_REVIEW);
    }
    Reviewer.HANAKO.approve(receipt);
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
    assertThat(Trail.about("enrollment/" + receipt))
        .containsOnlyOnce("ChangeContact " + clinic.address() + " OK");
  }

  @Test
  void whatThePortalApprovedIsForWhoeverComesFirst() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    try (SettingOf on = new SettingOf(Setting.STRAIGHT_THROUGH, "JUDO_CLINIC=0");
        SettingOf hour = new SettingOf(Setting.ISSUE_DELAY_SECONDS, 3600)) {
      Bean.of(ApproveStraight.class).consider(receipt);
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.APPROVED);
      change(clinic, OTHER);
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.SUBMITTED);
      Refused.with(ErrorCode.REV_003, () -> Bean.of(ApproveStraight.class).consider(receipt));
    }
    ReviewCase.Entry now = Reviewer.HANAKO.look(receipt);
    assertThat(contact(now)).isEqualTo(AFTER);
    assertThat(now.decision().changedBy()).isEqualTo(clinic.address());
    assertThat(now.progress().reviewer()).isNull();
    Reviewer.HANAKO.claim(receipt);
  }

  @Test
  void aClinicCannotKeepItsCaseFromBeingDecided() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    for (int i = 1; i <= 3; i++) {
      change(clinic, withPhone(i));
    }
    Refused.with(ErrorCode.AUT_006, () -> change(clinic, withPhone(4)));
    assertThat(shown(clinic).contact()).isEqualTo(withPhone(3));
    // It is the clinic that is counted, and only what changes something.
    change(Clinic.registered(), OTHER);
    change(clinic, withPhone(3));
    try (LaterTime later = new LaterTime(Duration.ofMinutes(1))) {
      change(clinic, withPhone(5));
      Refused.with(ErrorCode.AUT_006, () -> change(clinic, withPhone(6)));
      later.andThen(Duration.ofMinutes(1));
      Refused.with(ErrorCode.AUT_006, () -> change(clinic, withPhone(6)));
      later.andThen(Duration.ofHours(1));
      change(clinic, withPhone(6));
    }
    Reviewer.HANAKO.approve(receipt);
  }

  @Test
  void leavesAloneWhatNobodyDecidesOn() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.sendBack(receipt);
    long before = Reviewer.HANAKO.look(receipt).version();
    change(clinic, OTHER);
    assertThat(Reviewer.HANAKO.look(receipt).version()).isEqualTo(before);
    assertThat(Reviewer.HANAKO.look(receipt).application().applicantPhone())
        .isEqualTo("09012345678");
  }

  @Test
  void sayingTheSameOnceMoreDisturbsNobody() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    assertThat(change(clinic, OTHER)).isTrue();
    long before = Reviewer.HANAKO.look(receipt).version();
    int mails = mails(clinic);
    assertThat(change(clinic, KEPT)).isFalse();
    assertThat(Reviewer.HANAKO.look(receipt).version()).isEqualTo(before);
    assertThat(mails(clinic)).isEqualTo(mails);
  }

  @Test
  void thePageAsksForThePasswordAndSaysWhatItDid() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    Map<String, String> form = Browserless.form(person.get(PAGE).body(), "contact");
    assertThat(form).containsEntry("contact:familyName:input", "試験");
    form.put("contact:familyName:input", "髙﨑");
    assertThat(press(person, form).body()).contains("AUT-011").doesNotContain("<redirect");
    form.put("contact:password:input", Clinic.PASSWORD);
    assertThat(press(person, form).body()).contains("<redirect url=\"" + PAGE + "?done=true\"");
    assertThat(person.get(PAGE + "?done=true").body()).contains("登録情報を変更しました", "髙﨑");
    Map<String, String> again = Browserless.form(person.get(PAGE).body(), "contact");
    assertThat(press(person, again).body()).contains("<redirect url=\"" + PAGE + "?same=true\"");
    assertThat(person.get(PAGE + "?same=true").body())
        .contains("変更された項目はありません。")
        .doesNotContain("登録情報を変更しました");
  }

  @Test
  void isTheClinicsOwnBusiness() {
    for (String role : List.of("reviewer", "approver", "operator", "auditor")) {
      assertThatThrownBy(
              () -> As.role(role, "x", () -> Bean.of(ChangeContact.class).change(OTHER, "")))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private static HttpResponse<String> press(Browserless person, Map<String, String> form) {
    return person.press(PAGE, form, "contact:submit:button", "contact");
  }

  private static boolean change(Clinic clinic, ContactForm form) {
    return change(clinic, form, confirmed(clinic));
  }

  private static boolean change(Clinic clinic, ContactForm form, String session) {
    return clinic.call(() -> Bean.of(ChangeContact.class).change(form, session));
  }

  private static ContactForm withPhone(int last) {
    return new ContactForm("髙﨑", "𠮷子", "031234567" + last);
  }

  private static String contact(ReviewCase.Entry entry) {
    return entry.application().applicantName() + " " + entry.application().applicantPhone();
  }

  private static int mails(Clinic clinic) {
    return Trail.read("select template from mail_outbox where recipient = ?", clinic.address())
        .size();
  }

  private static MyContact.Shown shown(Clinic clinic) {
    return clinic.call(() -> Bean.of(MyContact.class).shown());
  }

  private static String confirmed(Clinic clinic) {
    String session = Clinic.key();
    clinic.run(() -> Bean.of(ConfirmPassword.class).confirm(Clinic.PASSWORD, session));
    return session;
  }
}
