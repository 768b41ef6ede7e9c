package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import jp.madoguchi.harness.Eventually;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A use case ends well, and then its transaction does not come through. */
@ExtendWith(ArquillianExtension.class)
class FailedCommitTest {
  @Test
  void theTrailSaysThatItWasTried() throws Exception {
    IssuedAccount account = IssuedAccount.first();
    long version = account.version();
    UserTransaction transaction = Bean.of(UserTransaction.class);
    transaction.begin();
    account.note(version);
    transaction.rollback();
    assertThat(account.version()).isEqualTo(version);
    Eventually.holds("the try is in the trail", () -> !account.trail().isEmpty());
    assertThat(account.trail()).containsExactly("ChangeRemark FAILED");
    account.note(version);
    assertThat(account.trail()).containsExactly("ChangeRemark FAILED", "ChangeRemark OK");
  }
}
