package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import jp.madoguchi.harness.Altered;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationLink;
import jp.madoguchi.registration.ResendLink;
import jp.madoguchi.registration.SentRegistration;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** ユーザー登録 (docs/domain.md): every event in every state of a registration. */
@ExtendWith(ArquillianExtension.class)
class RegistrationTransitionsTest {
  /** A code says that the event is refused, a mail's number that this mail goes out. */
  private static final String TABLE =
      """
                     | PENDING | EXPIRED | SUPERSEDED | COMPLETED | TAKEN   | FORGOTTEN
      LOOK           | OK      | TOK-001 | TOK-005    | TOK-002   | OK      | TOK-005
      LOOK_ALTERED   | TOK-003 | TOK-003 | TOK-003    | TOK-003   | TOK-003 | TOK-003
      CONFIRM        | M02     | TOK-001 | TOK-005    | TOK-002   | TOK-004 | TOK-005
      SHOW_SENT_PAGE | OK      | TOK-001 | TOK-005    | OK        | OK      | TOK-005
      RESEND_AT_ONCE | REG-071 | TOK-001 | TOK-005    | REG-071   | REG-071 | TOK-005
      RESEND         | M01     | TOK-001 | TOK-005    | M07       | M07     | TOK-005
      SUBMIT_AGAIN   | M01     | M01     | M01        | M07       | M07     | M01
      SIGN_IN        | AUT-001 | AUT-001 | AUT-001    | OK        | AUT-001 | AUT-001
      """;

  enum State {
    PENDING(c -> {}),
    EXPIRED(c -> c.time.andThen(Duration.ofHours(24))),
    SUPERSEDED(c -> Bean.of(RegisterUser.class).register(c.clinic.form())),
    COMPLETED(c -> Bean.of(ConfirmRegistration.class).confirm(c.token, Clinic.PASSWORD)),
    TAKEN(
        c -> {
          Clinic faster = new Clinic(c.clinic.listed(), "faster." + c.clinic.address());
          Bean.of(RegisterUser.class).register(faster.form());
          Bean.of(ConfirmRegistration.class).confirm(faster.token(), Clinic.PASSWORD);
        }),
    FORGOTTEN(
        c -> {
          c.time.andThen(Duration.ofDays(32));
          Nightly.work("purgeRegistrations");
        });

    private final Consumer<Case> reach;

    State(Consumer<Case> reach) {
      this.reach = reach;
    }
  }

  enum Event {
    LOOK(c -> Bean.of(RegistrationLink.class).look(c.token)),
    LOOK_ALTERED(c -> Bean.of(RegistrationLink.class).look(Altered.first(c.token))),
    CONFIRM(c -> Bean.of(ConfirmRegistration.class).confirm(c.token, Clinic.PASSWORD)),
    SHOW_SENT_PAGE(c -> Bean.of(SentRegistration.class).of(c.handle)),
    RESEND_AT_ONCE(c -> Bean.of(ResendLink.class).resend(c.handle, Clinic.NETWORK)),
    RESEND(
        c -> {
          c.time.andThen(Duration.ofSeconds(61));
          Bean.of(ResendLink.class).resend(c.handle, Clinic.NETWORK);
        }),
    SUBMIT_AGAIN(c -> Bean.of(RegisterUser.class).register(c.clinic.form())),
    SIGN_IN(c -> Bean.of(SignIn.class).signIn(c.clinic.address(), Clinic.PASSWORD, Clinic.NETWORK));

    private final Consumer<Case> act;

    Event(Consumer<Case> act) {
      this.act = act;
    }
  }

  record Case(Clinic clinic, String handle, String token, LaterTime time) {}

  @Test
  void everyEventEndsAsTheTableSays() {
    for (State state : State.values()) {
      walk(state);
    }
  }

  private static void walk(State state) {
    Table<State, Event> table = new Table<>(State.class, Event.class, TABLE);
    for (Event event : Event.values()) {
      try (LaterTime time = new LaterTime(Duration.ZERO)) {
        Clinic clinic = Clinic.unregistered();
        String handle = Bean.of(RegisterUser.class).register(clinic.form());
        Case registration = new Case(clinic, handle, clinic.token(), time);
        state.reach.accept(registration);
        assertThat(Outcome.withMail(clinic.address(), () -> event.act.accept(registration)))
            .as("%s in %s", event, state)
            .isEqualTo(table.cell(state, event));
        assertUserIsThere(registration, state == State.COMPLETED || event == Event.CONFIRM);
      }
    }
  }

  /** Nothing but the link makes a user. */
  private static void assertUserIsThere(Case registration, boolean possible) {
    var users =
        Trail.read(
            "select address from portal_user where address = ?", registration.clinic().address());
    assertThat(users.size()).isLessThanOrEqualTo(possible ? 1 : 0);
  }
}
