package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.users.LockedStaff;
import jp.madoguchi.users.UnlockStaff;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UnlockStaffTest {
  @Test
  void letsThePersonSignInWithoutWaiting() {
    Colleague colleague = Colleague.acting("REVIEWER");
    for (int i = 0; i < 5; i++) {
      Outcome.of(() -> Bean.of(SignIn.class).signIn(colleague.name(), "wrong", Clinic.NETWORK));
    }
    Refused.with(ErrorCode.AUT_002, colleague::signIn);
    assertThat(locked(colleague)).containsExactly(colleague.name());
    Colleague.operator(() -> Bean.of(UnlockStaff.class).unlock(colleague.name()));
    assertThat(locked(colleague)).isEmpty();
    colleague.signIn();
    Refused.with(
        ErrorCode.USR_002,
        () -> Colleague.operator(() -> Bean.of(UnlockStaff.class).unlock(colleague.name())));
    assertThat(Trail.about("staff/" + colleague.name())).contains("UnlockStaff operator OK");
  }

  private static Set<String> locked(Colleague colleague) {
    return As.role(
        "operator", "operator", () -> Bean.of(LockedStaff.class).of(List.of(colleague.name())));
  }
}
