package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.ActivationState;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.terminal.ActivateTerminal;
import jp.madoguchi.terminal.ActivationForm;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ActivateTerminalTest {
  @Test
  void erasesTheSecretsAndTellsTheClinic() {
    Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
    terminal.register();
    assertThat(terminal.look().activation()).isEqualTo(ActivationState.ACTIVATED);
    assertThat(terminal.account().secretsKept()).isZero();
    Refused.with(ErrorCode.ACC_010, terminal.account()::sheet);
    assertThat(mail(terminal))
        .contains("W0000001", "初期登録が済みました")
        .doesNotContain(terminal.typed().password(), terminal.typed().activationCode());
    assertThat(terminal.account().trail())
        .containsExactly(
            "OpenSettingsSheet OK", "ActivateTerminal OK", "OpenSettingsSheet ACC-010");
  }

  @Test
  void saysTheSameWhateverIsWrong() {
    Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
    String password = terminal.typed().password();
    String code = terminal.typed().activationCode();
    String nobody = AccountId.of(9_999_999).text();
    String institution = terminal.typed().institutionCode();
    List<ActivationForm> forms =
        List.of(
            new ActivationForm(institution, "W0000001", password, ""),
            new ActivationForm(institution, "W0000001", "", code),
            new ActivationForm(institution, nobody, password, code),
            new ActivationForm("9999999999", "W0000001", password, code));
    for (ActivationForm form : forms) {
      Refused.with(ErrorCode.TER_001, () -> activate(form));
    }
    terminal.register();
  }

  @Test
  void refusesWhatNoSheetSays() {
    for (ActivationForm form :
        List.of(
            new ActivationForm("", "", "", ""),
            new ActivationForm("1180123456 ", "W0000001", "x", "x"),
            new ActivationForm("1180123456", "W0000000", "x", "x"),
            new ActivationForm("1180123456", "w0000001", "x", "x"))) {
      Refused.with(ErrorCode.TER_004, () -> activate(form));
    }
  }

  @Test
  void locksAfterFiveWrongTriesUntilItIsReissued() {
    Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
    terminal.tryInVain(4);
    assertThat(terminal.account().secretsKept()).isEqualTo(2);
    terminal.tryInVain(1);
    assertThat(terminal.account().secretsKept()).isZero();
    assertThat(mail(terminal)).contains("W0000001", "5回", "ロック");
    Refused.with(ErrorCode.TER_001, terminal::register);
    terminal.account().reissue(terminal.account().version());
    Refused.with(ErrorCode.TER_001, terminal::register);
    Terminal again = Terminal.withSheetOf(terminal.account());
    again.register();
    assertThat(again.look().activation()).isEqualTo(ActivationState.ACTIVATED);
  }

  @Test
  void whoHasNothingOfTheSheetLocksNobodyOut() {
    Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
    Terminal stranger = terminal.ofAStranger();
    for (int network = 1; network <= 3; network++) {
      String from = "192.0.2." + network;
      for (int i = 0; i < 5; i++) {
        Refused.with(ErrorCode.TER_001, () -> stranger.registerFrom(from));
      }
      Refused.with(ErrorCode.TER_003, () -> stranger.registerFrom(from));
      Refused.with(ErrorCode.TER_003, () -> terminal.registerFrom(from));
    }
    assertThat(terminal.look().activation()).isEqualTo(ActivationState.NOT_ACTIVATED);
    terminal.register();
    assertThat(terminal.look().activation()).isEqualTo(ActivationState.ACTIVATED);
  }

  @Test
  void whoTriesOnWaitsLongerAndLongerAlsoAtAnAccountThatNobodyHas() {
    Terminal known = Terminal.withSheetOf(IssuedAccount.first()).ofAStranger();
    ActivationForm form = known.typed();
    ActivationForm unknown =
        new ActivationForm(
            form.institutionCode(), "W9999999", form.password(), form.activationCode());
    for (ActivationForm each : List.of(form, unknown)) {
      try (LaterTime time = new LaterTime(Duration.ZERO)) {
        for (int i = 0; i < 4; i++) {
          Refused.with(ErrorCode.TER_001, () -> activate(each));
        }
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
          Refused.with(ErrorCode.TER_001, () -> activate(each));
          time.andThen(Duration.ofMinutes(minutes).minusSeconds(1));
          Refused.with(ErrorCode.TER_003, () -> activate(each));
          time.andThen(Duration.ofSeconds(2));
        }
      }
    }
  }

  @Test
  void wrongTriesWithAnEarlierSheetCountNoMore() {
    Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
    terminal.tryInVain(4);
    terminal.account().reissue(terminal.account().version());
    Terminal again = Terminal.withSheetOf(terminal.account());
    again.tryInVain(4);
    again.register();
  }

  @Test
  void wrongTriesAreForgottenAfterThirtyDays() {
    Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
    terminal.tryInVain(4);
    try (LaterTime time = new LaterTime(Duration.ofDays(30).plusMinutes(1))) {
      Nightly.work("purgeActivations");
      terminal.tryInVain(4);
      terminal.register();
    }
  }

  @Test
  void ofTwoAppsAtTheSameMomentOneIsRegistered() {
    for (int i = 0; i < 3; i++) {
      Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
      Callable<Object> app =
          () -> {
            terminal.register();
            return "won";
          };
      List<Object> ends = Race.of(List.of(app, app));
      assertThat(ends).containsOnlyOnce("won");
      assertThat(ends)
          .filteredOn(Refusal.class::isInstance)
          .extracting(end -> ((Refusal) end).code())
          .containsExactly(ErrorCode.TER_001);
    }
  }

  @Test
  void ofManyGuessesAtTheSameMomentFiveAreCompared() {
    Terminal terminal = Terminal.withSheetOf(IssuedAccount.first());
    Callable<Object> guess =
        () -> {
          terminal.registerWithAWrongCode();
          return "won";
        };
    assertThat(Race.of(Collections.nCopies(12, guess))).doesNotContain("won");
    assertThat(terminal.look().activation()).isEqualTo(ActivationState.ACTIVATION_LOCKED);
    assertThat(
            Trail.read(
                "select id from mail_outbox where recipient = ? and template = 'M14'",
                terminal.account().clinic().address()))
        .hasSize(1);
  }

  @Test
  void oneNetworkCannotTryAsOftenAsItLikes() {
    ActivationForm form = new ActivationForm("9999999999", "W0000001", "x", "x");
    String network = "192.0.2.77";
    ActivateTerminal activate = Bean.of(ActivateTerminal.class);
    try (SettingOf two = new SettingOf(Setting.SIGN_INS_PER_MINUTE, 2)) {
      Refused.with(ErrorCode.TER_001, () -> activate.activate(form, network));
      Refused.with(ErrorCode.TER_001, () -> activate.activate(form, network));
      Refused.with(ErrorCode.TER_003, () -> activate.activate(form, network));
    }
  }

  private static void activate(ActivationForm form) {
    Bean.of(ActivateTerminal.class).activate(form, Clinic.NETWORK);
  }

  private static String mail(Terminal terminal) {
    return Sink.newest(terminal.account().clinic().address(), Sink.ACCOUNT_CHANGED).text();
  }
}
