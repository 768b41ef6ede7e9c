package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.harness.Eventually;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.staff.AcceptInvitation;
import jp.madoguchi.staff.InviteAgain;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InviteAgainTest {
  @Test
  void mailsANewLinkAndTheOldOneIsVoid() {
    Colleague colleague = Colleague.invited("REVIEWER");
    String first = colleague.token();
    again(colleague);
    Eventually.holds("a second invitation has arrived", () -> !colleague.token().equals(first));
    AcceptInvitation accept = Bean.of(AcceptInvitation.class);
    Refused.with(ErrorCode.STF_009, () -> accept.accept(first, Clinic.PASSWORD, Clinic.PASSWORD));
    accept.accept(colleague.token(), Clinic.PASSWORD, Clinic.PASSWORD);
    Refused.with(ErrorCode.STF_007, () -> again(colleague));
    assertThat(Trail.about("staff/" + colleague.name()))
        .contains("InviteAgain operator OK", "InviteAgain operator STF-007");
  }

  @Test
  void nobodyWithAnotherNameIsInvited() {
    Refused.with(ErrorCode.STF_008, () -> again(new Colleague("nobody-has-this-name")));
  }

  private static void again(Colleague colleague) {
    Colleague.operator(() -> Bean.of(InviteAgain.class).invite(colleague.name()));
  }
}
