package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.users.SuspendUser;
import jp.madoguchi.users.UserList;
import jp.madoguchi.users.UserState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SuspendUserTest {
  @Test
  void endsEverySessionAndTellsThePersonWhy() {
    Clinic clinic = Clinic.registered();
    SignedIn pc = signIn(clinic, Clinic.PASSWORD);
    SignedIn phone = signIn(clinic, Clinic.PASSWORD);
    Operator.suspend(clinic);
    for (SignedIn session : List.of(pc, phone)) {
      assertThat(Bean.of(SessionWatch.class).seen(session.sessionKey(), session.name())).isEmpty();
    }
    assertThat(Sink.newest(clinic.address(), "利用停止のお知らせ").text()).contains(Operator.REASON);
    assertThat(Trail.about("institution/" + clinic.listed().code() + "/user"))
        .containsExactly("SuspendUser operator OK");
    assertThat(Operator.look(clinic))
        .returns(UserState.SUSPENDED, UserList.Row::state)
        .returns(Operator.REASON, UserList.Row::suspensionReason);
  }

  @Test
  void isToldOnlyToWhoKnowsThePassword() {
    Clinic clinic = Clinic.registered();
    Operator.suspend(clinic);
    Refused.with(ErrorCode.AUT_001, () -> signIn(clinic, "wrong"));
    Refused.with(ErrorCode.AUT_007, () -> signIn(clinic, Clinic.PASSWORD));
  }

  @Test
  void needsAReasonThatCanBeRead() {
    Clinic clinic = Clinic.registered();
    for (String reason : new String[] {"", "理由", "理".repeat(201), "一行目\n二行目です", "\u202E理由です。"}) {
      Refused.at("reason", ErrorCode.USR_001, () -> Operator.suspend(clinic, reason));
    }
    assertThat(Operator.look(clinic).state()).isEqualTo(UserState.ACTIVE);
  }

  @Test
  void isForTheOperatorsOnly() {
    Clinic clinic = Clinic.registered();
    SuspendUser suspend = Bean.of(SuspendUser.class);
    for (String role : new String[] {"clinic", "reviewer", "approver", "auditor"}) {
      assertThatThrownBy(
              () ->
                  As.role(
                      role,
                      clinic.address(),
                      () -> suspend.suspend(clinic.listed().code(), Operator.REASON)))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  void ofTwoOperatorsOneSuspends() {
    Clinic clinic = Clinic.registered();
    Callable<Object> operator =
        () -> {
          Operator.suspend(clinic);
          return "won";
        };
    assertThat(Race.of(List.of(operator, operator))).containsOnlyOnce("won");
    assertThat(
            Trail.read(
                "select id from mail_outbox where recipient = ? and template = 'M19'",
                clinic.address()))
        .hasSize(1);
  }

  private static SignedIn signIn(Clinic clinic, String password) {
    return Bean.of(SignIn.class).signIn(clinic.address(), password, Clinic.NETWORK);
  }
}
