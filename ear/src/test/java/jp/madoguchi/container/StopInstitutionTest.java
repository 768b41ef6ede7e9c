package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.account.AccountAction;
import jp.madoguchi.account.AccountUsage;
import jp.madoguchi.account.ActivationState;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StopInstitutionTest {
  @Test
  void aClosedInstitutionsAccountsAreStoppedOnTheDay() {
    Clinic clinic = Issued.accounts(2).clinic();
    IssuedAccount used = IssuedAccount.of(clinic, 1);
    clinic.listed().becomes("廃止");
    assertThat(used.look().usage()).isEqualTo(AccountUsage.USABLE);
    Night night = Night.walked();

    assertThat(used.look().usage()).isEqualTo(AccountUsage.SUSPENDED);
    assertThat(used.look().suspendedOn()).isEqualTo(night.turn().night());
    assertThat(used.look().stopped()).isTrue();
    assertThat(used.look().possible()).doesNotContain(AccountAction.RESUME);
    Refused.with(ErrorCode.ACC_010, used::sheet);
    Refused.with(ErrorCode.ACC_021, () -> used.resume(used.version()));
    Mail told = Sink.newest(clinic.address(), "利用終了について");
    assertThat(told.text())
        .contains(clinic.listed().name(), night.turn().night().plusDays(30).toString());
    assertThat(Night.deeds(clinic)).containsExactly("StopInstitution CLOSED");
  }

  @Test
  void whatTheOwnerSuspendedStaysTheOwners() {
    Clinic clinic = Issued.accounts(2).clinic();
    IssuedAccount own = IssuedAccount.of(clinic, 1);
    own.suspend(own.version());
    clinic.listed().becomes("休止");
    Night.walked();
    assertThat(own.look().stopped()).isFalse();
    assertThat(IssuedAccount.of(clinic, 2).look().stopped()).isTrue();
    // As long as the institution does not work, its owner does not resume it either.
    Refused.with(ErrorCode.ACC_021, () -> own.resume(own.version()));
    assertThat(own.look().usage()).isEqualTo(AccountUsage.SUSPENDED);

    clinic.listed().isAsBefore();
    Night.walked();
    assertThat(own.look().usage()).isEqualTo(AccountUsage.SUSPENDED);
    own.resume(own.version());
    assertThat(own.look().usage()).isEqualTo(AccountUsage.USABLE);
  }

  /**
   * The app is told so by who has the whole sheet in hand; once the institution works, it goes on.
   */
  @Test
  void noTerminalIsRegisteredMeanwhile() {
    Clinic clinic = Issued.accounts(1).clinic();
    IssuedAccount account = IssuedAccount.of(clinic, 1);
    Terminal terminal = Terminal.withSheetOf(account);
    clinic.listed().becomes("休止");
    Night.walked();
    Refused.with(ErrorCode.TER_002, terminal::register);
    assertThat(account.look().activation()).isEqualTo(ActivationState.NOT_ACTIVATED);

    clinic.listed().isAsBefore();
    Night.walked();
    terminal.register();
    assertThat(account.look().activation()).isEqualTo(ActivationState.ACTIVATED);
  }

  @Test
  void aSuspensionThatBecomesAClosingBeginsAnew() {
    Clinic clinic = Issued.accounts(1).clinic();
    IssuedAccount account = IssuedAccount.of(clinic, 1);
    clinic.listed().becomes("休止");
    Night.walked();
    clinic.listed().becomes("廃止");
    Night.walked();
    Night.walked();
    assertThat(account.look().stopped()).isTrue();
    assertThat(Mails.ofTheNight(clinic.address())).containsExactly("M21", "M15");
  }

  @Test
  void whoHasOnlyRegisteredIsToldToo() {
    Clinic clinic = Clinic.registered();
    clinic.listed().becomes("辞退");
    Night.walked();
    assertThat(Mails.ofTheNight(clinic.address())).containsExactly("M15");
  }
}
