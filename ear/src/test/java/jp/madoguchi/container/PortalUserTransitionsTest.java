package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.function.Consumer;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.ResetPassword;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.users.EndUse;
import jp.madoguchi.users.UserState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 利用者 (docs/domain.md): every event while a user may sign in, while the name is locked, while an
 * operator has suspended the use, and once the institution has closed.
 */
@ExtendWith(ArquillianExtension.class)
class PortalUserTransitionsTest {
  /** What comes of the event, then the state after it. */
  private static final String TABLE =
      """
                           | ACTIVE         | LOCKED         | SUSPENDED         | CLOSED
      SIGN_IN              | OK ACTIVE      | AUT-002 LOCKED | AUT-007 SUSPENDED | AUT-001 CLOSED
      SIGN_IN_WRONG        | AUT-001 ACTIVE | AUT-002 LOCKED | AUT-001 SUSPENDED | AUT-001 CLOSED
      FIFTH_WRONG_PASSWORD | AUT-001 LOCKED | AUT-002 LOCKED | AUT-001 SUSPENDED | AUT-001 CLOSED
      PASSWORD_AGAIN       | OK ACTIVE      | AUT-002 LOCKED | AUT-007 SUSPENDED | AUT-011 CLOSED
      PASSWORD_AGAIN_WRONG | AUT-011 ACTIVE | AUT-002 LOCKED | AUT-011 SUSPENDED | AUT-011 CLOSED
      REQUEST_RESET        | M12 ACTIVE     | M12 LOCKED     | M12 SUSPENDED     | OK CLOSED
      RESET                | M13 ACTIVE     | M13 ACTIVE     | M13 SUSPENDED     | AUT-005 CLOSED
      A_MINUTE_GOES_BY     | OK ACTIVE      | OK ACTIVE      | OK SUSPENDED      | OK CLOSED
      UNLOCK               | USR-002 ACTIVE | OK ACTIVE      | USR-002 SUSPENDED | USR-002 CLOSED
      SUSPEND              | M19 SUSPENDED  | M19 SUSPENDED  | USR-002 SUSPENDED | USR-002 CLOSED
      RESUME               | USR-002 ACTIVE | USR-002 LOCKED | M20 ACTIVE        | USR-002 CLOSED
      END_USE              | M28 CLOSED     | AUT-002 LOCKED | AUT-007 SUSPENDED | AUT-011 CLOSED
      """;

  enum State {
    ACTIVE(u -> {}),
    LOCKED(u -> Outcome.of(() -> Event.FIFTH_WRONG_PASSWORD.act.accept(u))),
    SUSPENDED(u -> Operator.suspend(u.clinic)),
    CLOSED(User::close);

    private final Consumer<User> reach;

    State(Consumer<User> reach) {
      this.reach = reach;
    }
  }

  enum Event {
    SIGN_IN(c -> c.signIn(Clinic.PASSWORD)),
    SIGN_IN_WRONG(c -> c.signIn("wrong")),
    FIFTH_WRONG_PASSWORD(
        c -> {
          for (int i = 0; i < 4; i++) {
            Outcome.of(() -> c.signIn("wrong"));
          }
          c.signIn("wrong");
        }),
    PASSWORD_AGAIN(c -> c.again(Clinic.PASSWORD)),
    PASSWORD_AGAIN_WRONG(c -> c.again("wrong")),
    REQUEST_RESET(User::requestReset),
    RESET(
        c -> {
          c.requestReset();
          Bean.of(ResetPassword.class).reset(c.resetToken(), Clinic.PASSWORD, Clinic.PASSWORD);
        }),
    A_MINUTE_GOES_BY(c -> c.time.andThen(Duration.ofSeconds(61))),
    UNLOCK(c -> Operator.unlock(c.clinic)),
    SUSPEND(c -> Operator.suspend(c.clinic)),
    RESUME(c -> Operator.resume(c.clinic)),
    END_USE(User::endUse);

    private final Consumer<User> act;

    Event(Consumer<User> act) {
      this.act = act;
    }
  }

  record User(Clinic clinic, LaterTime time) {
    void signIn(String password) {
      Bean.of(SignIn.class).signIn(clinic.address(), password, Clinic.NETWORK);
    }

    void endUse() {
      String session = Clinic.key();
      clinic.run(() -> Bean.of(ConfirmPassword.class).confirm(Clinic.PASSWORD, session));
      clinic.run(() -> Bean.of(EndUse.class).end(session));
    }

    void again(String password) {
      clinic.run(() -> Bean.of(ConfirmPassword.class).confirm(password, "session"));
    }

    /** Of the mail, or some other one if there was none. */
    String resetToken() {
      boolean told =
          !Trail.read(
                  "select template from mail_outbox where recipient = ? and template = 'M12'",
                  clinic.address())
              .isEmpty();
      return told ? Sink.resetToken(clinic.address()) : "unknown";
    }

    /** Its institution closes, and thirty days go by. */
    void close() {
      clinic.listed().becomes("廃止");
      for (int days : new int[] {0, 29, 1}) {
        time.andThen(Duration.ofDays(days));
        Night night = Night.begun();
        night.begin("proveRegister");
        night.walk("followInstitutions");
      }
    }

    void requestReset() {
      Bean.of(RequestPasswordReset.class).request(clinic.address(), Clinic.NETWORK);
    }
  }

  @Test
  void everyEventEndsAsTheTableSays() {
    for (State state : State.values()) {
      walk(state);
    }
  }

  private static void walk(State state) {
    Table<State, Event> table = new Table<>(State.class, Event.class, TABLE);
    for (Event event : Event.values()) {
      Clinic clinic = Clinic.registered();
      try (LaterTime time = new LaterTime(Duration.ZERO)) {
        User user = new User(clinic, time);
        state.reach.accept(user);
        String outcome = Outcome.withMail(clinic.address(), () -> event.act.accept(user));
        assertThat(outcome + " " + Operator.look(clinic).state())
            .as("%s in %s", event, state)
            .isEqualTo(table.cell(state, event));
      }
    }
  }

  @Test
  void noStateIsForgotten() {
    assertThat(EnumSet.allOf(UserState.class))
        .extracting(Enum::name)
        .containsExactlyElementsOf(EnumSet.allOf(State.class).stream().map(Enum::name).toList());
  }

  @Test
  void theLockDoublesUpToAnHourAndNeverLastsLonger() {
    Clinic clinic = Clinic.registered();
    try (LaterTime time = new LaterTime(Duration.ZERO)) {
      User user = new User(clinic, time);
      Outcome.of(() -> Event.FIFTH_WRONG_PASSWORD.act.accept(user));
      for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
        time.andThen(Duration.ofMinutes(minutes).minusSeconds(30));
        Refusal locked = Refused.of(() -> user.signIn(Clinic.PASSWORD));
        assertThat(locked.code()).as("before %d minutes", minutes).isEqualTo(ErrorCode.AUT_002);
        time.andThen(Duration.ofSeconds(31));
        Refused.with(ErrorCode.AUT_001, () -> user.signIn("wrong"));
      }
      time.andThen(Duration.ofMinutes(61));
      user.signIn(Clinic.PASSWORD);
      Refused.with(ErrorCode.AUT_001, () -> user.signIn("wrong"));
      user.signIn(Clinic.PASSWORD);
    }
  }

  @Test
  void aLockTellsTheMinutesThatAreLeft() {
    Clinic clinic = Clinic.registered();
    User user = new User(clinic, null);
    Outcome.of(() -> Event.FIFTH_WRONG_PASSWORD.act.accept(user));
    assertThat(Refused.of(() -> user.signIn("wrong")).problems().get(0).arguments())
        .containsExactly("1");
  }
}
