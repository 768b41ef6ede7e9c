package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.facility.VerifyClinicFacility;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationForm;
import jp.madoguchi.review.ObjectionLetter;
import jp.madoguchi.review.RelatedCases;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.users.EndUse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RelatedCasesTest {
  @Test
  void areEarlierOnesOfTheInstitutionAndThoseWithTheSamePhone() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber earlier = clinic.submit(1);
    clinic.withdraw(earlier);
    ReceiptNumber receipt = clinic.submit(2);
    ReceiptNumber neighbour = Clinic.verified().submit(1);
    assertThat(related(receipt, RelatedCases.Link.INSTITUTION)).containsExactly(earlier.text());
    assertThat(related(receipt, RelatedCases.Link.PHONE))
        .contains(neighbour.text())
        .doesNotContain(earlier.text());
    assertThat(related(receipt, RelatedCases.Link.ADDRESS)).isEmpty();
  }

  @Test
  void areThoseOfUsersAndInstitutionsThatHaveNotApplied() {
    String phone = "09%08d".formatted(System.nanoTime() % 100_000_000);
    Clinic clinic = withPhone(phone);
    clinic.run(() -> Bean.of(VerifyClinicFacility.class).verify(ListedClinic.BORN));
    ReceiptNumber receipt = clinic.submit(1);
    Clinic user = withPhone(phone);
    ListedClinic listed = ListedClinic.unused();
    listed.becomes("0300000000", phone);
    assertThat(names(receipt, RelatedCases.Link.USER_PHONE)).containsExactly(user.listed().name());
    assertThat(names(receipt, RelatedCases.Link.REGISTER_PHONE)).containsExactly(listed.name());
    String page =
        Colleague.acting("REVIEWER")
            .atThePages()
            .get("/office/review/case?receipt=" + receipt)
            .body();
    assertThat(page)
        .containsPattern(shown("同じ電話番号の利用者（申請なし）", user.listed().name()))
        .containsPattern(shown("同じ電話番号の施設（台帳）", listed.name()));
  }

  private static Pattern shown(String word, String institution) {
    return Pattern.compile(
        "m-tag-warning\">%s</span>\\s*<span lang=\"ja\">%s</span>".formatted(word, institution));
  }

  @Test
  void areThoseWhoHadTheAddressBefore() {
    Clinic before = Clinic.verified();
    ReceiptNumber earlier = before.submit(1);
    before.withdraw(earlier);
    String session = Clinic.key();
    before.run(() -> Bean.of(ConfirmPassword.class).confirm(Clinic.PASSWORD, session));
    before.run(() -> Bean.of(EndUse.class).end(session));
    // Then the address is free again.
    try (LaterTime later = new LaterTime(Duration.ofDays(31))) {
      Clinic clinic = new Clinic(ListedClinic.unused(), before.address());
      String used = clinic.token();
      UsedSecrets.note(Bean.of(RegisterUser.class).register(clinic.form()));
      Eventually.holds("the second link has arrived", () -> !clinic.token().equals(used));
      Bean.of(ConfirmRegistration.class).confirm(clinic.token(), Clinic.PASSWORD);
      clinic.run(() -> Bean.of(VerifyClinicFacility.class).verify(ListedClinic.BORN));
      assertThat(related(clinic.submit(1), RelatedCases.Link.ADDRESS))
          .containsExactly(earlier.text());
    }
  }

  private static Clinic withPhone(String phone) {
    Clinic clinic = Clinic.unregistered();
    RegistrationForm form = clinic.form();
    Bean.of(RegisterUser.class)
        .register(
            new RegistrationForm(
                form.formKey(),
                form.familyName(),
                form.givenName(),
                form.kind(),
                form.symbol(),
                form.digits(),
                form.prefecture(),
                form.code(),
                form.choice(),
                phone,
                form.address(),
                form.password(),
                form.passwordAgain(),
                form.consent(),
                form.shownName(),
                form.internetAddress(),
                form.language()));
    Bean.of(ConfirmRegistration.class).confirm(clinic.token(), Clinic.PASSWORD);
    return clinic;
  }

  private static List<String> names(ReceiptNumber receipt, RelatedCases.Link link) {
    return all(receipt).stream()
        .filter(other -> other.link() == link)
        .map(RelatedCases.Related::institutionName)
        .toList();
  }

  private static List<RelatedCases.Related> all(ReceiptNumber receipt) {
    return As.role("auditor", "auditor", () -> Bean.of(RelatedCases.class).to(receipt));
  }

  @Test
  void theLetterIsShownAsItWouldBeSent() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    assertThat(letter(receipt, Reviewer.COUNTS)).contains(receipt.text(), "4人では ありませんか。", "差し戻");
    assertThat(letter(receipt, Reviewer.UNKNOWN)).contains(receipt.text());
  }

  private static String letter(ReceiptNumber receipt, Reason reason) {
    return As.role(
            "reviewer", "hanako", () -> Bean.of(ObjectionLetter.class).about(receipt, reason))
        .orElseThrow();
  }

  private static List<String> related(ReceiptNumber receipt, RelatedCases.Link link) {
    return all(receipt).stream()
        .filter(other -> other.link() == link)
        .map(RelatedCases.Related::receipt)
        .toList();
  }
}
