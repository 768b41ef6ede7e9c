package jp.madoguchi.container;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.madoguchi.enrollment.EnrollmentForm;
import jp.madoguchi.enrollment.MyApplication;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.enrollment.ResubmitEnrollment;
import jp.madoguchi.enrollment.SubmitEnrollment;
import jp.madoguchi.enrollment.WithdrawEnrollment;
import jp.madoguchi.facility.VerifyClinicFacility;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationForm;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.users.ChangeContact;
import jp.madoguchi.users.ContactForm;

/** A clinic of a test's own, brought as far as the test needs by the use cases that people use. */
record Clinic(ListedClinic listed, String address) {
  static final String PASSWORD = UsedSecrets.note("Correct-Horse-Battery-9");

  /** The internet address of its computer. */
  static final String NETWORK = "127.0.0.1";

  static Clinic unregistered() {
    ListedClinic listed = ListedClinic.unused();
    return new Clinic(listed, "t" + listed.digits() + "@example.jp");
  }

  static Clinic registered() {
    return registered(unregistered());
  }

  static Clinic registered(Clinic clinic) {
    UsedSecrets.note(Bean.of(RegisterUser.class).register(clinic.form()));
    Bean.of(ConfirmRegistration.class).confirm(clinic.token(), Clinic.PASSWORD);
    return clinic;
  }

  static Clinic verified() {
    Clinic clinic = registered();
    clinic.call(() -> Bean.of(VerifyClinicFacility.class).verify(ListedClinic.BORN));
    return clinic;
  }

  /** The form with everything right. */
  RegistrationForm form() {
    return form(PASSWORD);
  }

  RegistrationForm form(String password) {
    return form(typed(), listed.name(), address, NETWORK, password);
  }

  RegistrationForm formFrom(String internetAddress) {
    return form(typed(), listed.name(), address, internetAddress, PASSWORD);
  }

  private LookUpInstitution.Typed typed() {
    return new LookUpInstitution.Typed(InstitutionKind.JUDO_CLINIC, "KYO", "", listed.digits(), "");
  }

  static RegistrationForm form(
      LookUpInstitution.Typed typed,
      String name,
      String address,
      String internetAddress,
      String password) {
    UsedSecrets.note(password);
    return new RegistrationForm(
        UUID.randomUUID().toString(),
        "試験",
        "一郎",
        typed.kind().name(),
        typed.symbol(),
        typed.digits(),
        typed.prefecture(),
        typed.digits(),
        typed.choice(),
        "0300000000",
        address,
        password,
        password,
        true,
        name,
        internetAddress,
        Locale.JAPANESE);
  }

  /** From the link in the newest mail. */
  String token() {
    return token(address);
  }

  static String token(String address) {
    String link = Sink.newest(address, Sink.CONFIRMATION).link();
    return link.substring(link.indexOf("token=") + "token=".length());
  }

  /** Its user has another name, and the telephone of the form. */
  void isNow(String familyName, String givenName) {
    String session = key();
    ContactForm contact = new ContactForm(familyName, givenName, "0300000000");
    run(() -> Bean.of(ConfirmPassword.class).confirm(PASSWORD, session));
    run(() -> Bean.of(ChangeContact.class).change(contact, session));
  }

  ReceiptNumber submit(int accounts) {
    return call(() -> Bean.of(SubmitEnrollment.class).submit(application(accounts), key()));
  }

  void resubmit(ReceiptNumber receipt, int accounts) {
    run(() -> Bean.of(ResubmitEnrollment.class).resubmit(receipt, application(accounts), key()));
  }

  void withdraw(ReceiptNumber receipt) {
    run(() -> Bean.of(WithdrawEnrollment.class).withdraw(receipt));
  }

  /** The newest application as the clinic sees it. */
  MyApplication mine() {
    return call(() -> Bean.of(MyApplications.class).all().get(0));
  }

  static EnrollmentForm application(int accounts) {
    return new EnrollmentForm("REGISTRY_MATCH", "2", Integer.toString(accounts), true);
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  <T> T call(Callable<T> call) {
    return As.role("clinic", address, call);
  }

  void run(Runnable call) {
    As.role("clinic", address, call);
  }
}
