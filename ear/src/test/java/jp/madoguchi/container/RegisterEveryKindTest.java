package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.facility.FacilityCheckResult;
import jp.madoguchi.facility.VerifyClinicFacility;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.registration.CheckRegistration;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationForm;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** あはき, 健診実施機関等 and 助産所, from the form to the first sign-in. */
@ExtendWith(ArquillianExtension.class)
class RegisterEveryKindTest {
  private static final String FORM = "/clinic/enrollment/apply";

  @Inject private CheckRegistration check;
  @Inject private RegisterUser register;
  @Inject private ConfirmRegistration confirm;
  @Inject private SignIn signIn;
  @Inject private VerifyClinicFacility verify;

  @Test
  void anAhakiClinicIsConfirmedByTheBirthDateOfEitherManager() {
    String address = "ahaki@example.jp";
    registered(ListedOthers.ahaki("契1396000001"), "試験鍼灸院", address);
    assertThat(verified(address, "1963-03-03").matched()).isFalse();
    assertThat(verified(address, "1962-02-02").matched()).isTrue();
    assertThat(verified(address, "1961-01-01").matched()).isTrue();
  }

  @Test
  void aMidwiferyHomeRegistersByItsCode() {
    registered(ListedOthers.midwifery("5000011"), "試験助産院", "josan@example.jp");
  }

  @Test
  void aCheckupProviderRegistersByItsCodeAndIsNeverCompared() {
    String address = "kenshin@example.jp";
    registered(ListedOthers.checkup("5000014", ""), "試験健診センター", address);
    Refused.with(ErrorCode.USE_006, () -> verified(address, "1933-08-09"));
    Clinic clinic = new Clinic(new ListedClinic("試験健診センター", "", ""), address);
    Refused.at("birthDate", ErrorCode.USE_001, () -> clinic.submit(1));
    assertThat(sentByItsForm(address)).doesNotContain("<redirect");
    assertThat(clinic.<List<?>>call(() -> Bean.of(MyApplications.class).all())).isEmpty();
  }

  @Test
  void oneOfSeveralRegistersOnceItIsChosen() {
    String address = "yakkyoku@example.jp";
    RegistrationForm open = ListedOthers.form(ListedOthers.checkup("5000047", ""), "試験薬局", address);
    Refused.at("choice", ErrorCode.REG_017, () -> register.register(open));
    registered(ListedOthers.checkup("5000047", "1345000047"), "試験薬局", address);
  }

  @Test
  void theDialogShowsWhatWillBeKept() {
    RegistrationForm form =
        ListedOthers.form(ListedOthers.checkup("５０００－０１４", ""), "", "dialog@example.jp");
    assertThat(check.check(form))
        .returns(InstitutionKind.CHECKUP_PROVIDER, CheckRegistration.Summary::kind)
        .returns("1325000014", CheckRegistration.Summary::number)
        .returns("試験健診センター", CheckRegistration.Summary::institution);
  }

  /** With the choice that its radio button does not offer. */
  private static String sentByItsForm(String address) {
    Browserless person = Browserless.signedIn(Door.ofThisServer(), address, Clinic.PASSWORD);
    String page = person.get(FORM).body();
    assertThat(page).containsPattern("<input[^>]*value=\"REGISTRY_MATCH\"[^>]*disabled");
    Map<String, String> form = Browserless.form(page, "enrollment");
    form.put("enrollment:verification:input", "REGISTRY_MATCH");
    form.put("enrollment:staffCount:input", "2");
    form.put("enrollment:requestedAccounts:input", "1");
    form.put("enrollment:agreed:input", "on");
    return person.press(FORM, form, "enrollment:confirm:ok:button", "enrollment").body();
  }

  private FacilityCheckResult verified(String address, String born) {
    return As.role("clinic", address, () -> verify.verify(UsedSecrets.note(born)));
  }

  private void registered(LookUpInstitution.Typed typed, String name, String address) {
    register.register(ListedOthers.form(typed, name, address));
    confirm.confirm(Clinic.token(address), Clinic.PASSWORD);
    assertThat(signIn.signIn(address, Clinic.PASSWORD, Clinic.NETWORK)).isNotNull();
  }
}
