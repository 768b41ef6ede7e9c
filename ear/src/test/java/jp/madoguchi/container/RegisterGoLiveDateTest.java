package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.golive.GoLiveForm;
import jp.madoguchi.golive.GoLiveState;
import jp.madoguchi.golive.MyGoLiveDate;
import jp.madoguchi.golive.RegisterGoLiveDate;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegisterGoLiveDateTest {
  private static final String PAGE = "/clinic/golive/register";

  @Test
  void isScheduledUntilTheDayComes() {
    GoLive goLive = issued();
    LocalDate day = GoLive.today().plusDays(3);
    assertThat(goLive.state()).isEqualTo(GoLiveState.NOT_REGISTERED);
    assertThat(goLive.register(day)).isTrue();
    assertThat(goLive.look())
        .returns(GoLiveState.SCHEDULED, MyGoLiveDate.Entry::state)
        .returns(day, MyGoLiveDate.Entry::day);
    try (LaterTime later = new LaterTime(Duration.ofDays(2))) {
      assertThat(goLive.state()).isEqualTo(GoLiveState.SCHEDULED);
      later.andThen(Duration.ofDays(1));
      assertThat(goLive.state()).isEqualTo(GoLiveState.STARTED);
    }
    assertThat(goLive.trail())
        .containsExactly("RegisterGoLiveDate " + goLive.clinic().address() + " OK");
  }

  @Test
  void beforeTheDayItIsChangedWithoutAReason() {
    GoLive goLive = issued();
    LocalDate today = GoLive.today();
    goLive.register(today.plusDays(3));
    assertThat(goLive.register(today.plusDays(365))).isTrue();
    assertThat(goLive.register(today.plusDays(365))).as("the same").isFalse();
    assertThat(goLive.register(today)).isTrue();
    assertThat(goLive.state()).isEqualTo(GoLiveState.STARTED);
    assertThat(goLive.look().changes())
        .extracting(MyGoLiveDate.Change::day)
        .containsExactly(today, today.plusDays(365), today.plusDays(3));
    assertThat(goLive.look().changes()).extracting(MyGoLiveDate.Change::reason).containsOnlyNulls();
  }

  @Test
  void onceTheDayHasComeAReasonIsAskedForAndKept() {
    GoLive goLive = issued();
    LocalDate today = GoLive.today();
    goLive.register(today);
    String other = today.plusDays(1).toString();
    for (String reason : List.of("", " 理由 ", "理由です。\u0000", "長".repeat(201))) {
      Refused.at("reason", ErrorCode.OPS_003, () -> goLive.register(other, reason));
    }
    Refused.at("reason", ErrorCode.OPS_003, () -> goLive.register(other, null));
    assertThat(goLive.look().day()).isEqualTo(today);
    assertThat(goLive.register(other, "　" + GoLive.REASON + " ")).isTrue();
    assertThat(goLive.look().changes().get(0))
        .returns(today.plusDays(1), MyGoLiveDate.Change::day)
        .returns(GoLive.REASON, MyGoLiveDate.Change::reason);
    assertThat(goLive.look().changes()).hasSize(2);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    GoLive goLive = issued();
    goLive.register(GoLive.today());
    assertThat(Refused.of(() -> goLive.register("いつか", "")).problems())
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactly("day OPS_001", "reason OPS_003");
  }

  @Test
  void theDayLiesBetweenTheFirstAccountAndAYearAhead() {
    GoLive goLive = issued();
    LocalDate today = GoLive.today();
    for (String wrong :
        new String[] {
          null,
          "",
          "2027-02-30",
          today.minusDays(1).toString(),
          today.plusDays(366).toString(),
          "<b>",
          "99999999"
        }) {
      Refused.at("day", ErrorCode.OPS_001, () -> goLive.register(wrong, ""));
    }
    assertThat(
            Refused.of(() -> goLive.register("", "")).problems().get(0).sentence(Locale.JAPANESE))
        .contains(today.toString(), today.plusDays(365).toString());
    assertThat(goLive.state()).isEqualTo(GoLiveState.NOT_REGISTERED);
    assertThat(goLive.look().window().first()).isEqualTo(today);
    goLive.register(today.toString().replace('-', '／'), "");
    assertThat(goLive.look().day()).isEqualTo(today);
  }

  /** The first account counts also when it has ended. */
  @Test
  void needsAnAccountThatCanBeUsed() {
    GoLive without = GoLive.of(Clinic.verified());
    assertThat(without.look().window()).isNull();
    Refused.with(ErrorCode.OPS_002, () -> without.register(GoLive.today()));
    Clinic clinic = Issued.accounts(2).clinic();
    GoLive goLive = GoLive.of(clinic);
    IssuedAccount first = IssuedAccount.of(clinic, 1);
    first.terminate(first.version());
    IssuedAccount second = IssuedAccount.of(clinic, 2);
    second.suspend(second.version());
    Refused.with(ErrorCode.OPS_002, () -> goLive.register(GoLive.today()));
    second.resume(second.version());
    assertThat(goLive.register(GoLive.today())).isTrue();
  }

  @Test
  void aClosedInstitutionHasEnded() {
    GoLive goLive = issued();
    goLive.register(GoLive.today());
    goLive.clinic().listed().becomes("廃止");
    assertThat(goLive.look())
        .returns(GoLiveState.ENDED, MyGoLiveDate.Entry::state)
        .returns(null, MyGoLiveDate.Entry::window);
    String other = GoLive.today().plusDays(1).toString();
    Refused.with(ErrorCode.OPS_002, () -> goLive.register(other, GoLive.REASON));
  }

  @Test
  void whoSawWhatWasBeforeIsToldSo() {
    GoLive goLive = issued();
    String day = GoLive.today().plusDays(1).toString();
    String other = GoLive.today().plusDays(2).toString();
    long before = goLive.look().version();
    goLive.register(day, "", before);
    Refused.with(ErrorCode.OPS_004, () -> goLive.register(other, "", before));
    long once = goLive.look().version();
    goLive.clear(once);
    Refused.with(ErrorCode.OPS_004, () -> goLive.register(other, "", once));
    assertThat(goLive.state()).isEqualTo(GoLiveState.NOT_REGISTERED);
    assertThat(goLive.register(other, "")).isTrue();
  }

  @Test
  void isTheClinicsOwnBusiness() {
    GoLiveForm form = new GoLiveForm(GoLive.today().toString(), "");
    for (String role : List.of("reviewer", "approver", "operator", "auditor", "client")) {
      assertThatThrownBy(
              () -> As.role(role, "x", () -> Bean.of(RegisterGoLiveDate.class).register(form, -1)))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  void thePageSaysWhereItStands() {
    GoLive goLive = issued();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), goLive.clinic().address(), Clinic.PASSWORD);
    assertThat(person.get("/clinic/home/menu").body()).contains("運用開始日登録", ">未登録<");
    Map<String, String> form = Browserless.form(person.get(PAGE).body(), "golive");
    form.put("golive:day:input", "いつか");
    assertThat(press(person, form).body()).contains("OPS-001").doesNotContain("<redirect");
    form.put("golive:day:input", GoLive.today().toString());
    assertThat(press(person, form).body()).contains("<redirect url=\"" + PAGE + "?done=registered");
    assertThat(person.get(PAGE + "?done=registered").body())
        .contains("運用開始日を登録しました", ">運用中<", "変更の履歴", "golive:reason:input")
        .doesNotContain("運用開始日を取り消す");
    assertThat(person.get(PAGE + "?done=x").body()).doesNotContain("???");
    assertThat(person.get("/clinic/home/menu").body()).contains(">運用中<");
    Browserless without =
        Browserless.signedIn(Door.ofThisServer(), Clinic.registered().address(), Clinic.PASSWORD);
    assertThat(without.get(PAGE).body()).contains("まだ登録できません").doesNotContain("golive:day");
  }

  private static HttpResponse<String> press(Browserless person, Map<String, String> form) {
    return person.press(PAGE, form, "golive:submit:button", "golive");
  }

  private static GoLive issued() {
    return GoLive.of(Issued.accounts(1).clinic());
  }
}
