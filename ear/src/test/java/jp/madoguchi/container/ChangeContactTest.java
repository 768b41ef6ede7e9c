package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.users.ChangeContact;
import jp.madoguchi.users.ContactForm;
import jp.madoguchi.users.MyContact;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ChangeContactTest {
  private static final String MAIL = "登録情報を変更しました";
  private static final String PAGE = "/clinic/users/contact";
  private static final ContactForm OTHER = new ContactForm("髙﨑", "𠮷子", "０９０-1234-5678");
  private static final ContactForm KEPT = new ContactForm("髙﨑", "𠮷子", "09012345678");

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
    Refused.with(ErrorCode.REV_001, () -> Reviewer.HANAKO.approve(receipt, before));
    ReviewCase.Entry now = Reviewer.HANAKO.look(receipt);
    assertThat(now.application().applicantName()).isEqualTo("髙﨑 𠮷子");
    assertThat(now.application().applicantPhone()).isEqualTo("09012345678");
    assertThat(now.decision().changedBy()).isEqualTo(clinic.address());
    assertThat(now.progress().reviewer()).isEqualTo("hanako");
    // Once more, by the same person.
    change(clinic, new ContactForm("髙﨑", "𠮷子", "0312345678"));
    Refused.with(ErrorCode.REV_001, () -> Reviewer.HANAKO.approve(receipt, now.version()));
    Reviewer.HANAKO.approve(receipt);
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
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
    change(clinic, OTHER);
    long before = Reviewer.HANAKO.look(receipt).version();
    change(clinic, KEPT);
    assertThat(Reviewer.HANAKO.look(receipt).version()).isEqualTo(before);
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

  private static void change(Clinic clinic, ContactForm form) {
    change(clinic, form, confirmed(clinic));
  }

  private static void change(Clinic clinic, ContactForm form, String session) {
    clinic.run(() -> Bean.of(ChangeContact.class).change(form, session));
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
