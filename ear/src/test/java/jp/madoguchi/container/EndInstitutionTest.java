package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.account.AccountUsage;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.users.UserList;
import jp.madoguchi.users.UserState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EndInstitutionTest {
  @Test
  void thirtyDaysLaterAccountsAndUserEnd() {
    IssuedAccount account = IssuedAccount.first();
    Clinic clinic = account.clinic();
    signIn(clinic);
    clinic.listed().becomes("廃止");
    try (LaterTime time = new LaterTime(Duration.ZERO)) {
      Night.walked();
      time.andThen(Duration.ofDays(29));
      Night.walked();
      assertThat(usage(account)).isEqualTo(AccountUsage.SUSPENDED.name());
      assertThat(account.secretsKept()).isEqualTo(2);
      signIn(clinic);
      time.andThen(Duration.ofDays(1));
      Night.walked();
      assertThat(usage(account)).isEqualTo(AccountUsage.TERMINATED.name());
      assertThat(account.secretsKept()).isZero();
      Refused.with(ErrorCode.AUT_001, () -> signIn(clinic));
      assertThat(sessions(clinic)).isEqualTo("0");
      int mails = mails(clinic);
      Bean.of(RequestPasswordReset.class).request(clinic.address(), Clinic.NETWORK);
      assertThat(mails(clinic)).isEqualTo(mails);
      Night.walked();
      assertThat(mails(clinic)).isEqualTo(mails);
    }
  }

  @Test
  void theAddressIsFreeAnother30DaysLater() {
    Clinic closed = Clinic.registered();
    closed.listed().becomes("中止");
    Clinic successor = new Clinic(ListedClinic.unused(), closed.address());
    try (LaterTime time = new LaterTime(Duration.ZERO)) {
      for (int days : new int[] {0, 29, 1}) {
        time.andThen(Duration.ofDays(days));
        Night.walked();
      }
      time.andThen(Duration.ofDays(29));
      Bean.of(RegisterUser.class).register(successor.form());
      assertThat(newest(successor)).isEqualTo("M07");
      time.andThen(Duration.ofDays(2));
      Bean.of(RegisterUser.class).register(successor.form());
      assertThat(newest(successor)).isEqualTo("M01");
      // The mailbox still has the mail to the user before.
      String link =
          Sink.mailbox()
              .newestSaying(successor.address(), Sink.CONFIRMATION, successor.listed().name())
              .link();
      String token = link.substring(link.indexOf("token=") + "token=".length());
      Bean.of(ConfirmRegistration.class).confirm(token, Clinic.PASSWORD);
      signIn(successor);
      assertThat(Operator.list(successor.address(), null).rows())
          .extracting(UserList.Row::state)
          .containsExactly(UserState.ACTIVE, UserState.CLOSED);
    }
  }

  @Test
  void anInstitutionThatComesBackAfterwardsHasANewUser() {
    Clinic clinic = Clinic.registered();
    clinic.listed().becomes("廃止");
    try (LaterTime time = new LaterTime(Duration.ZERO)) {
      for (int days : new int[] {0, 29, 1}) {
        time.andThen(Duration.ofDays(days));
        Night.walked();
      }
      clinic.listed().isAsBefore();
      Night.walked();
      Refused.with(ErrorCode.AUT_001, () -> signIn(clinic));
      Clinic successor = new Clinic(clinic.listed(), "new." + clinic.address());
      Bean.of(RegisterUser.class).register(successor.form());
      Bean.of(ConfirmRegistration.class).confirm(successor.token(), Clinic.PASSWORD);
      signIn(successor);
    }
  }

  /** The clinic cannot look any more. */
  static String usage(IssuedAccount account) {
    return Trail.read(
            "select a.usage_state from terminal_account a"
                + " join institution i on i.id = a.institution_id"
                + " where i.institution_code = ? and a.account_id = ?",
            account.clinic().listed().code(),
            account.id().text())
        .get(0);
  }

  private static void signIn(Clinic clinic) {
    Bean.of(SignIn.class).signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
  }

  private static String sessions(Clinic clinic) {
    return Trail.read("select count(*) from portal_session where name = ?", clinic.address())
        .get(0);
  }

  private static int mails(Clinic clinic) {
    return Trail.read("select id from mail_outbox where recipient = ?", clinic.address()).size();
  }

  private static String newest(Clinic clinic) {
    return Trail.read(
            "select template from mail_outbox where recipient = ? order by id desc",
            clinic.address())
        .get(0);
  }
}
