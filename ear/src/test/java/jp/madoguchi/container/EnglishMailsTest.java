package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.facility.VerifyClinicFacility;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationForm;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.ResetPassword;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever registers in English reads no Japanese in any mail but names and what a reviewer adds.
 */
@ExtendWith(ArquillianExtension.class)
class EnglishMailsTest {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private static final String REMARK = "4人では ありませんか。";

  @Test
  void fromTheRegistrationToANewPassword() {
    Clinic clinic = registered();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.sendBack(receipt);
    clinic.resubmit(receipt, 1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
    IssuedAccount account = IssuedAccount.of(clinic, 1);
    account.suspend(account.version());
    Bean.of(RequestPasswordReset.class).request(clinic.address(), Clinic.NETWORK);
    String link = Sink.newest(clinic.address(), subject(MailTemplate.M12)).link();
    String password = UsedSecrets.note("Tall-Violin-Harbour-27");
    Bean.of(ResetPassword.class)
        .reset(link.substring(link.indexOf("token=") + "token=".length()), password, password);
    assertMails(
        clinic,
        MailTemplate.M01,
        MailTemplate.M02,
        MailTemplate.M03,
        MailTemplate.M05,
        MailTemplate.M03,
        MailTemplate.M04,
        MailTemplate.M14,
        MailTemplate.M12,
        MailTemplate.M13);
  }

  @Test
  void whoIsRejectedOrRegisteredAlready() {
    Clinic clinic = registered();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.propose(receipt);
    Reviewer.TARO.confirm(receipt);
    // The form of a stranger is in Japanese; its owner's language counts.
    Bean.of(RegisterUser.class).register(clinic.form());
    assertMails(
        clinic,
        MailTemplate.M01,
        MailTemplate.M02,
        MailTemplate.M03,
        MailTemplate.M06,
        MailTemplate.M07);
  }

  private static Clinic registered() {
    Clinic clinic = Clinic.unregistered();
    RegistrationForm form = Changed.field(clinic.form(), "language", Locale.ENGLISH);
    UsedSecrets.note(Bean.of(RegisterUser.class).register(form));
    String link = Sink.newest(clinic.address(), subject(MailTemplate.M01)).link();
    String token = link.substring(link.indexOf("token=") + "token=".length());
    Bean.of(ConfirmRegistration.class).confirm(token, Clinic.PASSWORD);
    clinic.call(() -> Bean.of(VerifyClinicFacility.class).verify(ListedClinic.BORN));
    return clinic;
  }

  /** Exactly these have come, and each can be read. */
  private static void assertMails(Clinic clinic, MailTemplate... templates) {
    List<Mail> mails =
        Eventually.gives(
            "all mails have come",
            () ->
                Stream.of(Sink.mailbox().all(clinic.address()))
                    .filter(all -> all.size() >= templates.length)
                    .findFirst());
    assertThat(mails)
        .extracting(Mail::subject)
        .containsExactlyInAnyOrder(
            Stream.of(templates).map(EnglishMailsTest::subject).toArray(String[]::new));
    assertThat(mails)
        .allSatisfy(
            mail -> assertThat(withoutNames(mail.text(), clinic)).doesNotContainPattern(JAPANESE));
  }

  private static String withoutNames(String text, Clinic clinic) {
    return text.replace("試験　一郎", "")
        .replace(clinic.listed().name(), "")
        .replace(clinic.listed().displayNumber(), "")
        .replace(REMARK, "");
  }

  /** As it stands in the file of the template. */
  private static String subject(MailTemplate template) {
    try (InputStream file = MailTemplate.class.getResourceAsStream(template + "_en.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().get();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
