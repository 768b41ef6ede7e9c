package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.ResetPassword;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SessionTest {
  private static final String NEW = "Tall-Violin-Harbour-27";

  @Inject private SignIn signIn;
  @Inject private SessionWatch watch;

  @Test
  void endsThirtyMinutesAfterTheLastRequest() {
    SignedIn who = signedIn(Clinic.registered());
    try (LaterTime later = new LaterTime(Duration.ofMinutes(29))) {
      assertThat(isOpen(who)).isTrue();
      later.andThen(Duration.ofMinutes(29));
      assertThat(isOpen(who)).isTrue();
      later.andThen(Duration.ofMinutes(30));
      assertThat(isOpen(who)).isFalse();
    }
  }

  @Test
  void lookingAtItDoesNotExtendIt() {
    SignedIn who = signedIn(Clinic.registered());
    try (LaterTime later = new LaterTime(Duration.ofMinutes(29))) {
      assertThat(watch.left(who.sessionKey(), who.name()).orElseThrow().left())
          .isLessThanOrEqualTo(Duration.ofMinutes(1));
      later.andThen(Duration.ofMinutes(1));
      assertThat(watch.left(who.sessionKey(), who.name())).isEmpty();
    }
  }

  @Test
  void endsAfterTwelveHoursOfABusyClinic() {
    SignedIn who = signedIn(Clinic.registered());
    try (LaterTime later = new LaterTime(Duration.ZERO)) {
      for (int quarter = 1; quarter < 48; quarter++) {
        later.andThen(Duration.ofMinutes(15));
        assertThat(isOpen(who)).as("after %d quarters of an hour", quarter).isTrue();
      }
      later.andThen(Duration.ofMinutes(15));
      assertThat(isOpen(who)).isFalse();
    }
  }

  @Test
  void endsAfterNineHoursOfABusyReviewer() {
    String name = "busy" + System.nanoTime();
    As.role(
        "operator",
        "operator",
        () ->
            Bean.of(AddStaff.class)
                .add(name, "試験", StaffRole.REVIEWER, name + "@example.jp", Clinic.PASSWORD));
    SignedIn who = signIn.signIn(name, Clinic.PASSWORD, Clinic.NETWORK);
    try (LaterTime later = new LaterTime(Duration.ZERO)) {
      for (int quarter = 1; quarter < 36; quarter++) {
        later.andThen(Duration.ofMinutes(15));
        assertThat(isOpen(who)).as("after %d quarters of an hour", quarter).isTrue();
      }
      later.andThen(Duration.ofMinutes(15));
      assertThat(isOpen(who)).isFalse();
    }
  }

  @Test
  void belongsToOnePerson() {
    SignedIn who = signedIn(Clinic.registered());
    assertThat(watch.seen(who.sessionKey(), "somebody@example.jp")).isEmpty();
    assertThat(watch.seen("another key", who.name())).isEmpty();
    assertThat(watch.seen("", who.name())).isEmpty();
  }

  @Test
  void aNewPasswordEndsAllOfThePersonAndNobodyElses() {
    Clinic clinic = Clinic.registered();
    SignedIn one = signedIn(clinic);
    SignedIn other = signedIn(clinic);
    SignedIn neighbour = signedIn(Clinic.registered());
    Bean.of(RequestPasswordReset.class).request(clinic.address(), Clinic.NETWORK);
    String token = Sink.resetToken(clinic.address());
    assertThat(isOpen(one)).isTrue();
    Bean.of(ResetPassword.class).reset(token, NEW, NEW);
    assertThat(isOpen(one)).isFalse();
    assertThat(isOpen(other)).isFalse();
    assertThat(isOpen(neighbour)).isTrue();
  }

  private SignedIn signedIn(Clinic clinic) {
    return signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
  }

  private boolean isOpen(SignedIn who) {
    return watch.seen(who.sessionKey(), who.name()).isPresent();
  }
}
