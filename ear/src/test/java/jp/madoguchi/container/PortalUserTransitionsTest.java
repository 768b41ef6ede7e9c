package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.ResetPassword;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 利用者 (docs/domain.md): every event while a user may sign in and while the name is locked. */
@ExtendWith(ArquillianExtension.class)
class PortalUserTransitionsTest {
  /** What comes of the event, then the state after it. */
  private static final String TABLE =
      """
                           | ACTIVE         | LOCKED
      SIGN_IN              | OK ACTIVE      | AUT-002 LOCKED
      SIGN_IN_WRONG        | AUT-001 ACTIVE | AUT-002 LOCKED
      FIFTH_WRONG_PASSWORD | AUT-001 LOCKED | AUT-002 LOCKED
      PASSWORD_AGAIN       | OK ACTIVE      | AUT-002 LOCKED
      PASSWORD_AGAIN_WRONG | AUT-011 ACTIVE | AUT-002 LOCKED
      REQUEST_RESET        | M12 ACTIVE     | M12 LOCKED
      RESET                | M13 ACTIVE     | M13 ACTIVE
      A_MINUTE_GOES_BY     | OK ACTIVE      | OK ACTIVE
      """;

  enum State {
    ACTIVE,
    LOCKED
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
          String token = Sink.resetToken(c.clinic.address());
          Bean.of(ResetPassword.class).reset(token, Clinic.PASSWORD, Clinic.PASSWORD);
        }),
    A_MINUTE_GOES_BY(c -> c.time.andThen(Duration.ofSeconds(61)));

    private final Consumer<User> act;

    Event(Consumer<User> act) {
      this.act = act;
    }
  }

  record User(Clinic clinic, LaterTime time) {
    void signIn(String password) {
      Bean.of(SignIn.class).signIn(clinic.address(), password, Clinic.NETWORK);
    }

    void again(String password) {
      clinic.run(() -> Bean.of(ConfirmPassword.class).confirm(password, "session"));
    }

    void requestReset() {
      Bean.of(RequestPasswordReset.class).request(clinic.address(), Clinic.NETWORK);
    }

    State state() {
      return Outcome.of(() -> signIn(Clinic.PASSWORD)).equals("AUT-002")
          ? State.LOCKED
          : State.ACTIVE;
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
        if (state == State.LOCKED) {
          Outcome.of(() -> Event.FIFTH_WRONG_PASSWORD.act.accept(user));
        }
        String outcome = Outcome.withMail(clinic.address(), () -> event.act.accept(user));
        assertThat(outcome + " " + user.state())
            .as("%s in %s", event, state)
            .isEqualTo(table.cell(state, event));
      }
    }
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
