package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import jp.madoguchi.account.AccountUsage;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.users.EndUse;
import jp.madoguchi.users.UserState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EndUseTest {
  @Test
  void endsTheAccountsTheSessionsAndTheUser() {
    IssuedAccount account = IssuedAccount.first();
    Clinic clinic = account.clinic();
    SignedIn phone = signIn(clinic);
    end(clinic, account.session());
    assertThat(EndInstitutionTest.usage(account)).isEqualTo(AccountUsage.TERMINATED.name());
    assertThat(account.secretsKept()).isZero();
    assertThat(Bean.of(SessionWatch.class).seen(phone.sessionKey(), phone.name())).isEmpty();
    Refused.with(ErrorCode.AUT_001, () -> signIn(clinic));
    assertThat(Operator.look(clinic).state()).isEqualTo(UserState.CLOSED);
    assertThat(Sink.newest(clinic.address(), "利用を終了しました").text()).contains("新規ユーザー登録");
    assertThat(Trail.about("institution/" + clinic.listed().code() + "/user"))
        .containsExactly("EndUse " + clinic.address() + " OK");
  }

  @Test
  void theInstitutionCanRegisterAnew() {
    Clinic clinic = Clinic.registered();
    end(clinic, confirmed(clinic));
    Clinic successor = new Clinic(clinic.listed(), "new." + clinic.address());
    Bean.of(RegisterUser.class).register(successor.form());
    Bean.of(ConfirmRegistration.class).confirm(successor.token(), Clinic.PASSWORD);
    signIn(successor);
  }

  @Test
  void waitsForTheEndOfAnApplication() {
    Clinic clinic = Clinic.verified();
    var receipt = clinic.submit(1);
    String session = confirmed(clinic);
    Refused.with(ErrorCode.USR_010, () -> end(clinic, session));
    assertThat(Operator.look(clinic).state()).isEqualTo(UserState.ACTIVE);
    clinic.withdraw(receipt);
    end(clinic, session);
  }

  @Test
  void needsThePasswordOnceMore() {
    Clinic clinic = Clinic.registered();
    Refused.with(ErrorCode.AUT_010, () -> end(clinic, Clinic.key()));
    assertThat(Operator.look(clinic).state()).isEqualTo(UserState.ACTIVE);
  }

  @Test
  void isTheClinicsOwnDecision() {
    for (String role : List.of("reviewer", "approver", "operator", "auditor")) {
      assertThatThrownBy(() -> As.role(role, "x", () -> Bean.of(EndUse.class).end(Clinic.key())))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private static void end(Clinic clinic, String session) {
    clinic.run(() -> Bean.of(EndUse.class).end(session));
  }

  private static String confirmed(Clinic clinic) {
    String session = Clinic.key();
    clinic.run(() -> Bean.of(ConfirmPassword.class).confirm(Clinic.PASSWORD, session));
    return session;
  }

  private static SignedIn signIn(Clinic clinic) {
    return Bean.of(SignIn.class).signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
  }
}
