package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.AccountNotFound;
import jp.madoguchi.account.OpenSettingsSheet;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.ConfirmPassword;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OpenSettingsSheetTest {
  @Inject private OpenSettingsSheet sheet;
  @Inject private ConfirmPassword confirm;

  @Test
  void opensAsOftenAsWantedAfterThePasswordWasGivenAgain() {
    Clinic clinic = Issued.accounts(2).clinic();
    String session = confirmedSession(clinic);
    for (AccountId account : new AccountId[] {AccountId.of(1), AccountId.of(2), AccountId.of(1)}) {
      byte[] pdf = clinic.call(() -> sheet.open(account, session));
      assertThat(UsedSecrets.noteSheet(Pdfs.text(pdf))).contains(account.text());
    }
    assertThat(Trail.of(clinic.address())).contains("OpenSettingsSheet OK");
  }

  @Test
  void asksForThePassword() {
    Clinic clinic = Issued.accounts(1).clinic();
    Refused.with(
        ErrorCode.AUT_010, () -> clinic.call(() -> sheet.open(AccountId.of(1), Clinic.key())));
  }

  @Test
  void showsNoAccountOfAnotherInstitution() {
    Issued.accounts(2);
    Clinic other = Issued.accounts(1).clinic();
    String session = confirmedSession(other);
    assertThatThrownBy(() -> other.call(() -> sheet.open(AccountId.of(2), session)))
        .isInstanceOf(AccountNotFound.class);
  }

  private String confirmedSession(Clinic clinic) {
    String session = Clinic.key();
    clinic.run(() -> confirm.confirm(Clinic.PASSWORD, session));
    return session;
  }
}
