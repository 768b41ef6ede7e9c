package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.golive.ClearGoLiveDate;
import jp.madoguchi.golive.GoLiveState;
import jp.madoguchi.golive.MyGoLiveDate;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ClearGoLiveDateTest {
  private static final String PAGE = "/clinic/golive/register";

  @Test
  void beforeTheDayItIsTakenBackAndCanBeRegisteredAgain() {
    GoLive goLive = issued();
    LocalDate day = GoLive.today().plusDays(1);
    goLive.register(day);
    goLive.clear();
    assertThat(goLive.look())
        .returns(GoLiveState.NOT_REGISTERED, MyGoLiveDate.Entry::state)
        .returns(null, MyGoLiveDate.Entry::day);
    goLive.register(day);
    assertThat(goLive.look().changes())
        .extracting(MyGoLiveDate.Change::day)
        .containsExactly(day, null, day);
    String who = " " + goLive.clinic().address() + " OK";
    assertThat(goLive.trail())
        .containsExactly(
            "RegisterGoLiveDate" + who, "ClearGoLiveDate" + who, "RegisterGoLiveDate" + who);
  }

  @Test
  void whatHasComeStays() {
    GoLive goLive = issued();
    Refused.with(ErrorCode.OPS_005, goLive::clear);
    goLive.register(GoLive.today());
    Refused.with(ErrorCode.OPS_005, goLive::clear);
    assertThat(goLive.look().day()).isEqualTo(GoLive.today());
    assertThat(goLive.trail().get(0))
        .isEqualTo("ClearGoLiveDate " + goLive.clinic().address() + " OPS-005");
  }

  @Test
  void whatWasChangedMeanwhileStays() {
    GoLive goLive = issued();
    goLive.register(GoLive.today().plusDays(1));
    long before = goLive.look().version();
    goLive.register(GoLive.today().plusDays(2));
    Refused.with(ErrorCode.OPS_004, () -> goLive.clear(before));
    assertThat(goLive.state()).isEqualTo(GoLiveState.SCHEDULED);
  }

  @Test
  void aClosedInstitutionTakesNothingBack() {
    GoLive goLive = issued();
    goLive.register(GoLive.today().plusDays(1));
    goLive.clinic().listed().becomes("廃止");
    Refused.with(ErrorCode.OPS_005, goLive::clear);
  }

  @Test
  void isTheClinicsOwnBusiness() {
    for (String role : List.of("reviewer", "approver", "operator", "auditor", "client")) {
      assertThatThrownBy(() -> As.role(role, "x", () -> Bean.of(ClearGoLiveDate.class).clear(0)))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  void thePageTakesItBack() {
    GoLive goLive = issued();
    goLive.register(GoLive.today().plusDays(1));
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), goLive.clinic().address(), Clinic.PASSWORD);
    Map<String, String> form = Browserless.form(person.get(PAGE).body(), "clear");
    assertThat(person.press(PAGE, form, "clear:confirm:ok:button", "clear").body())
        .contains("<redirect url=\"" + PAGE + "?done=cleared");
    assertThat(person.get(PAGE + "?done=cleared").body())
        .contains("運用開始日を取り消しました", ">未登録<", ">取消し<");
  }

  private static GoLive issued() {
    return GoLive.of(Issued.accounts(1).clinic());
  }
}
