package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.staff.ChangeStaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ChangeStaffRoleTest {
  @Test
  void endsTheSessionsAndTellsThePerson() {
    Colleague colleague = Colleague.acting("REVIEWER");
    SignedIn session = colleague.signIn();
    colleague.change("APPROVER");
    assertThat(Bean.of(SessionWatch.class).seen(session.sessionKey(), session.name())).isEmpty();
    assertThat(colleague.signIn().role()).isEqualTo("approver");
    assertThat(Sink.newest(colleague.address(), Colleague.CHANGED).text()).contains("役割");
    assertThat(Trail.about("staff/" + colleague.name() + " REVIEWER -> APPROVER"))
        .containsExactly("ChangeStaffRole operator OK");
  }

  @Test
  void nobodyChangesTheirOwn() {
    Colleague colleague = Colleague.acting("OPERATOR");
    Refused.with(
        ErrorCode.STF_005,
        () ->
            As.role(
                "operator",
                colleague.name(),
                () -> Bean.of(ChangeStaffRole.class).change(colleague.name(), "REVIEWER")));
    colleague.change("REVIEWER");
  }

  @Test
  void whatIsNoRoleOrTheSameOneIsRefused() {
    Colleague colleague = Colleague.invited("REVIEWER");
    Refused.at("role", ErrorCode.STF_004, () -> colleague.change("clinic"));
    Refused.with(ErrorCode.STF_007, () -> colleague.change("REVIEWER"));
  }
}
