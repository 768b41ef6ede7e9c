package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.staff.StaffState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResumeStaffTest {
  @Test
  void letsThePersonSignInWithTheSamePassword() {
    Colleague colleague = Colleague.acting("AUDITOR");
    Refused.with(ErrorCode.STF_007, colleague::resume);
    colleague.suspend();
    colleague.resume();
    assertThat(colleague.signIn().role()).isEqualTo("auditor");
    assertThat(colleague.look().state()).isEqualTo(StaffState.ACTIVE);
    assertThat(Trail.about("staff/" + colleague.name()))
        .contains("SuspendStaff operator OK", "ResumeStaff operator OK");
  }
}
