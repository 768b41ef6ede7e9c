package jp.madoguchi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.shared.SealOfTests;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AccountSecretsTest {
  private static final AccountId FIRST = AccountId.of(1);
  private final AccountSecrets secrets = new AccountSecrets(SealOfTests.seal());

  @Property(tries = 100)
  void opensWhereItBelongs(
      @ForAll long institution, @ForAll @IntRange(min = 1, max = 9_999_999) int number) {
    AccountId account = AccountId.of(number);
    AccountPassword password = AccountPassword.draw();
    ActivationCode code = ActivationCode.draw();
    byte[] sealedPassword = secrets.seal(password, institution, account);
    byte[] sealedCode = secrets.seal(code, institution, account);
    assertThat(secrets.password(sealedPassword, institution, account)).isEqualTo(password);
    assertThat(secrets.activationCode(sealedCode, institution, account)).isEqualTo(code);
  }

  @Test
  void opensForNoOtherAccountInstitutionOrField() {
    byte[] sealed = secrets.seal(ActivationCode.draw(), 7, FIRST);
    assertThatThrownBy(() -> secrets.activationCode(sealed, 7, AccountId.of(2)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> secrets.activationCode(sealed, 8, FIRST))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> secrets.password(sealed, 7, FIRST))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aNewAccountHasSecretsOfItsOwn() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    TerminalAccount one = new TerminalAccount(7, FIRST, day, secrets);
    TerminalAccount other = new TerminalAccount(7, AccountId.of(2), day, secrets);
    assertThat(one.password(secrets)).isPresent().isNotEqualTo(other.password(secrets));
    assertThat(one.activationCode(secrets)).isPresent().isNotEqualTo(other.activationCode(secrets));
    assertThat(one.password(secrets).map(AccountPassword::toString))
        .isEqualTo(Optional.of("AccountPassword[secret]"));
  }
}
