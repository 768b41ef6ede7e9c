package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.CodeNeeded;
import jp.madoguchi.staff.ResetStaffSecondFactor;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResetStaffSecondFactorTest {
  @Test
  void thePasswordIsEnoughUntilItIsSetUpAnew() {
    Colleague colleague = Colleague.acting("REVIEWER");
    SignedIn session = colleague.signIn();
    Refused.with(ErrorCode.STF_007, () -> reset("operator", colleague));
    As.role("reviewer", colleague.name(), () -> new Authenticator().recoveryCodes());
    Assertions.assertThatThrownBy(colleague::signIn).isInstanceOf(CodeNeeded.class);
    assertThat(colleague.look().secondFactor()).isTrue();
    Refused.with(ErrorCode.STF_005, () -> reset(colleague.name(), colleague));
    reset("operator", colleague);
    assertThat(colleague.look().secondFactor()).isFalse();
    assertThat(Trail.about("staff/" + colleague.name()))
        .endsWith(
            "ResetStaffSecondFactor operator STF-007",
            "ResetStaffSecondFactor " + colleague.name() + " STF-005",
            "ResetStaffSecondFactor operator OK");
    assertThat(Bean.of(SessionWatch.class).seen(session.sessionKey(), session.name())).isEmpty();
    assertThat(colleague.signIn().role()).isEqualTo("reviewer");
    assertThat(Sink.newest(colleague.address(), Colleague.CHANGED).text()).contains("2段階認証");
  }

  private static void reset(String operator, Colleague colleague) {
    As.role(
        "operator", operator, () -> Bean.of(ResetStaffSecondFactor.class).reset(colleague.name()));
  }
}
