package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.draft.MyDraft;
import jp.madoguchi.draft.SaveDraft;
import jp.madoguchi.enrollment.SubmitEnrollment;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.mail.MailState;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing about a person is kept longer than it is needed for. */
@ExtendWith(ArquillianExtension.class)
class PurgesTest {
  @Test
  void wrongPasswordsAreForgottenThirtyDaysAfterTheLast() {
    Clinic early = afterFourWrongPasswords();
    Clinic late = afterFourWrongPasswords();
    try (LaterTime time = new LaterTime(Duration.ofDays(29))) {
      Nightly.work("purgeSignIns");
      assertThat(isLockedByOneMore(early)).isTrue();
      time.andThen(Duration.ofDays(1).plusMinutes(1));
      Nightly.work("purgeSignIns");
      assertThat(isLockedByOneMore(late)).isFalse();
    }
  }

  @Test
  void linksToANewPasswordAreForgottenWhenNoLimitCountsThem() {
    String name = "nobody" + System.nanoTime() + "@example.jp";
    Bean.of(RequestPasswordReset.class).request(name, Clinic.NETWORK);
    try (LaterTime time = new LaterTime(Duration.ofHours(23))) {
      Nightly.work("purgeSignIns");
      assertThat(rows("password_reset", "name", name)).isOne();
      time.andThen(Duration.ofMinutes(61));
      Nightly.work("purgeSignIns");
      assertThat(rows("password_reset", "name", name)).isZero();
    }
  }

  @Test
  void aPasswordGivenAgainIsForgottenWhenItOpensNothingAnyMore() {
    Clinic clinic = Clinic.registered();
    clinic.run(() -> Bean.of(ConfirmPassword.class).confirm(Clinic.PASSWORD, clinic.address()));
    try (LaterTime time = new LaterTime(Duration.ofMinutes(9))) {
      Nightly.work("purgeSignIns");
      assertThat(rows("password_confirmation", "name", clinic.address())).isOne();
      time.andThen(Duration.ofMinutes(2));
      Nightly.work("purgeSignIns");
      assertThat(rows("password_confirmation", "name", clinic.address())).isZero();
    }
  }

  @Test
  void aSessionIsForgottenWhenSomebodySignsInAfterItsEnd() {
    Clinic clinic = Clinic.registered();
    SignIn signIn = Bean.of(SignIn.class);
    signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
    try (LaterTime time = new LaterTime(Duration.ofMinutes(31))) {
      var next = signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
      assertThat(rows("portal_session", "name", clinic.address())).isOne();
      assertThat(Bean.of(SessionWatch.class).seen(next.sessionKey(), next.name())).isPresent();
    }
  }

  @Test
  void aDraftIsDeletedAfterNinetyDays() {
    Clinic clinic = Clinic.registered();
    clinic.run(
        () -> Bean.of(SaveDraft.class).save(SubmitEnrollment.DRAFT, Map.of("staffCount", "12")));
    try (LaterTime time = new LaterTime(Duration.ofDays(89))) {
      Nightly.work("purgeDrafts");
      assertThat(clinic.call(() -> Bean.of(MyDraft.class).of(SubmitEnrollment.DRAFT))).isPresent();
      time.andThen(Duration.ofDays(1).plusMinutes(1));
      Nightly.work("purgeDrafts");
      assertThat(clinic.call(() -> Bean.of(MyDraft.class).of(SubmitEnrollment.DRAFT))).isEmpty();
    }
  }

  @Test
  void aRequestForARegistrationIsForgottenWhenNoLimitCountsIt() {
    Clinic clinic = Clinic.unregistered();
    Bean.of(RegisterUser.class).register(clinic.form());
    try (LaterTime time = new LaterTime(Duration.ofHours(23))) {
      Nightly.work("purgeRegistrations");
      assertThat(rows("registration_request", "address", clinic.address())).isOne();
      time.andThen(Duration.ofMinutes(61));
      Nightly.work("purgeRegistrations");
      assertThat(rows("registration_request", "address", clinic.address())).isZero();
    }
  }

  @Test
  void thatAMailWasSentIsForgottenAfterNinetyDays() {
    Clinic clinic = Clinic.registered();
    Eventually.holds(
        "its mails are sent",
        () ->
            Trail.read(
                    "select distinct state from mail_outbox where recipient = ?", clinic.address())
                .equals(List.of("SENT")));
    try (LaterTime time = new LaterTime(Duration.ofDays(89))) {
      Nightly.work("purgeMails");
      assertThat(rows("mail_outbox", "recipient", clinic.address())).isPositive();
      time.andThen(Duration.ofDays(1).plusMinutes(1));
      Nightly.work("purgeMails");
      assertThat(rows("mail_outbox", "recipient", clinic.address())).isZero();
    }
  }

  @Test
  void whatASystemWasToldIsForgottenWithTheMails() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Announcement.Kind.APPLICATION_SUBMITTED)) {
      clinic.submit(1);
      hook.awaitState(MailState.SENT, 1);
      try (LaterTime time = new LaterTime(Duration.ofDays(89))) {
        Nightly.work("purgeMails");
        assertThat(hook.deliveries()).hasSize(1);
        time.andThen(Duration.ofDays(1).plusMinutes(1));
        Nightly.work("purgeMails");
        assertThat(hook.deliveries()).isEmpty();
      }
    }
  }

  @Test
  void whatASystemWasAnsweredIsForgottenAfterADayThoughItNeverCallsAgain() {
    SystemClient client = SystemClient.with(Scope.APPLICATIONS_READ, Scope.APPLICATIONS_REVIEW);
    String path = "/applications/" + Clinic.verified().submit(1);
    String seen = SystemClient.tag(client.get(path));
    assertThat(client.post(path + "/claim", seen, "").statusCode()).isEqualTo(200);
    try (LaterTime time = new LaterTime(Duration.ofHours(23))) {
      Nightly.work("purgeNonces");
      assertThat(rows("kept_answer", "caller", client.caller())).isOne();
      time.andThen(Duration.ofMinutes(61));
      Nightly.work("purgeNonces");
      assertThat(rows("kept_answer", "caller", client.caller())).isZero();
    }
  }

  private static Clinic afterFourWrongPasswords() {
    Clinic clinic = Clinic.registered();
    for (int i = 0; i < 4; i++) {
      Refused.with(ErrorCode.AUT_001, () -> signIn(clinic));
    }
    return clinic;
  }

  private static boolean isLockedByOneMore(Clinic clinic) {
    Refused.with(ErrorCode.AUT_001, () -> signIn(clinic));
    return Outcome.of(() -> signIn(clinic)).equals("AUT-002");
  }

  private static void signIn(Clinic clinic) {
    Bean.of(SignIn.class).signIn(clinic.address(), "wrong", Clinic.NETWORK);
  }

  private static int rows(String table, String column, String value) {
    return Trail.read("select 1 from " + table + " where " + column + " = ?", value).size();
  }
}
