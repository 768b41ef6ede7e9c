package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.session.EndOtherSessions;
import jp.madoguchi.session.MySessions;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EndOtherSessionsTest {
  private static final String MY_PAGE = "/clinic/home/mypage";

  @Test
  void onlyTheSessionOfTheButtonGoesOn() {
    Clinic clinic = Clinic.registered();
    Browserless here = signedIn(clinic);
    assertThat(here.get(MY_PAGE).body()).doesNotContain("elsewhere:end");
    Browserless there = signedIn(clinic);
    Browserless neighbour = signedIn(Clinic.registered());
    String page = here.get(MY_PAGE).body();
    assertThat(page).contains("このブラウザー</td>").containsOnlyOnce("ほかのブラウザー</td>");
    Map<String, String> form = Browserless.form(page, "elsewhere");
    assertThat(here.post(MY_PAGE, form).headers().firstValue("Location")).hasValue(MY_PAGE);
    assertThat(here.get(MY_PAGE).statusCode()).isEqualTo(200);
    assertThat(there.get(MY_PAGE).statusCode()).isEqualTo(302);
    assertThat(neighbour.get(MY_PAGE).statusCode()).isEqualTo(200);
    assertThat(Trail.of(clinic.address())).contains("EndOtherSessions OK");
  }

  @Test
  void theListTellsOnesOwnThatGoOn() {
    Clinic clinic = Clinic.registered();
    SignedIn one = signIn(clinic);
    signIn(Clinic.registered());
    try (LaterTime later = new LaterTime(Duration.ofMinutes(20))) {
      SignedIn other = signIn(clinic);
      assertThat(rows(clinic, one)).extracting(MySessions.Row::here).containsExactly(false, true);
      later.andThen(Duration.ofMinutes(11));
      assertThat(rows(clinic, other)).extracting(MySessions.Row::here).containsExactly(true);
      clinic.run(() -> Bean.of(EndOtherSessions.class).endOthers("no key of ours"));
      assertThat(rows(clinic, other)).isEmpty();
    }
  }

  private static List<MySessions.Row> rows(Clinic clinic, SignedIn session) {
    return clinic.call(() -> Bean.of(MySessions.class).open(session.sessionKey()));
  }

  private static SignedIn signIn(Clinic clinic) {
    return Bean.of(SignIn.class).signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
  }

  private static Browserless signedIn(Clinic clinic) {
    return Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
  }
}
