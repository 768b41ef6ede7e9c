package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.staff.AcceptInvitation;
import jp.madoguchi.staff.InvitationLink;
import jp.madoguchi.staff.StaffState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AcceptInvitationTest {
  @Test
  void whoIsInvitedChoosesAPasswordOnceAndSignsIn() {
    Colleague colleague = Colleague.invited("REVIEWER");
    String token = colleague.token();
    assertThat(Bean.of(InvitationLink.class).look(token)).isEqualTo(colleague.name());
    accept(token);
    assertThat(colleague.signIn().role()).isEqualTo("reviewer");
    assertThat(colleague.look().state()).isEqualTo(StaffState.ACTIVE);
    assertThat(colleague.look().signedInAt()).isNotNull();
    assertThat(Trail.of(colleague.name())).startsWith("AcceptInvitation OK");
    Refused.with(ErrorCode.STF_009, () -> Bean.of(InvitationLink.class).look(token));
    Refused.with(ErrorCode.STF_009, () -> accept(token));
  }

  @Test
  void theLinkWorksForAWeekAndOnlyItsHashIsKept() {
    Colleague colleague = Colleague.invited("REVIEWER");
    String token = colleague.token();
    assertThat(
            Trail.read("select invitation_hash from staff_user where name = ?", colleague.name()))
        .doesNotContain(token)
        .doesNotContainNull();
    try (LaterTime later = new LaterTime(Duration.ofDays(7))) {
      Refused.with(ErrorCode.STF_009, () -> Bean.of(InvitationLink.class).look(token));
      Refused.with(ErrorCode.STF_009, () -> accept(token));
      assertThat(colleague.look().state()).isEqualTo(StaffState.EXPIRED);
    }
  }

  @Test
  void aPasswordThatIsEasyToGuessIsRefusedAndTheLinkStaysGood() {
    Colleague colleague = Colleague.invited("REVIEWER");
    String token = colleague.token();
    AcceptInvitation accept = Bean.of(AcceptInvitation.class);
    Refused.at("password", ErrorCode.REG_040, () -> accept.accept(token, "short", "short"));
    Refused.at("passwordAgain", ErrorCode.REG_041, () -> accept.accept(token, "short", "other"));
    Refused.with(ErrorCode.STF_009, () -> accept.accept("", Clinic.PASSWORD, Clinic.PASSWORD));
    accept(token);
  }

  @Test
  void aSuspendedPersonCannotAccept() {
    Colleague colleague = Colleague.invited("REVIEWER");
    String token = colleague.token();
    colleague.suspend();
    Refused.with(ErrorCode.STF_009, () -> accept(token));
  }

  /** Or the week of the invitation would not matter. */
  @Test
  void aForgottenPasswordIsNoWayRoundTheInvitation() {
    Colleague colleague = Colleague.invited("REVIEWER");
    Bean.of(RequestPasswordReset.class).request(colleague.name(), Clinic.NETWORK);
    assertThat(Trail.of(colleague.name())).isEmpty();
    accept(colleague.token());
    Bean.of(RequestPasswordReset.class).request(colleague.name(), Clinic.NETWORK);
    assertThat(Trail.of(colleague.name())).contains("RequestPasswordReset OK");
  }

  private static void accept(String token) {
    Bean.of(AcceptInvitation.class).accept(token, Clinic.PASSWORD, Clinic.PASSWORD);
  }
}
