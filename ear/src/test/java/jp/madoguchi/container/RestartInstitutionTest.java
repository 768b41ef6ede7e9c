package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.account.AccountUsage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RestartInstitutionTest {
  @Test
  void reopeningAloneLiftsIt() {
    IssuedAccount account = IssuedAccount.first();
    Clinic clinic = account.clinic();
    String sheet = account.sheet();
    clinic.listed().becomes("休止");
    Night.walked();
    assertThat(account.look().usage()).isEqualTo(AccountUsage.SUSPENDED);
    clinic.listed().isAsBefore();
    assertThat(account.look().usage()).isEqualTo(AccountUsage.SUSPENDED);
    Night.walked();
    assertThat(account.look().usage()).isEqualTo(AccountUsage.USABLE);
    assertThat(account.look().suspendedOn()).isNull();
    assertThat(account.sheet()).isEqualTo(sheet);
    assertThat(Mails.ofTheNight(clinic.address())).containsExactly("M21", "M22");
    assertThat(Night.deeds(clinic))
        .containsExactly("StopInstitution SUSPENDED", "RestartInstitution OK");
  }

  @Test
  void aFeedThatIsTakenBackGivesTheAccountsBack() {
    IssuedAccount account = IssuedAccount.first();
    Clinic clinic = account.clinic();
    clinic.listed().isAsBefore();
    Feed wrong = clinic.listed().becomes("現存,", "廃止,2026-09-01");
    Night.walked();
    assertThat(account.look().stopped()).isTrue();
    wrong.rollBack();
    Night.walked();
    assertThat(account.look().usage()).isEqualTo(AccountUsage.USABLE);
    assertThat(Mails.ofTheNight(clinic.address())).containsExactly("M15", "M22");
  }
}
