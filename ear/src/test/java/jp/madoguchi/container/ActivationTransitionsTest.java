package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.account.AccountUsage;
import jp.madoguchi.account.ActivationState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 初期登録 (docs/domain.md): every event in every state of the registration, while the account is
 * usable, suspended and ended. The app has the sheet that was good at the beginning.
 */
@ExtendWith(ArquillianExtension.class)
class ActivationTransitionsTest {
  /** What comes of the event, then both states after it. */
  private static final Map<AccountUsage, String> TABLES =
      Map.of(
          AccountUsage.USABLE,
          """
                         | NOT_ACTIVATED                    | ACTIVATED                | ACTIVATION_LOCKED
          REGISTER       | M14 USABLE ACTIVATED             | TER-001 USABLE ACTIVATED | TER-001 USABLE ACTIVATION_LOCKED
          REGISTER_WRONG | TER-001 USABLE NOT_ACTIVATED     | TER-001 USABLE ACTIVATED | TER-001 USABLE ACTIVATION_LOCKED
          FIFTH_WRONG    | TER-001 USABLE ACTIVATION_LOCKED | TER-001 USABLE ACTIVATED | TER-001 USABLE ACTIVATION_LOCKED
          SHEET          | OK USABLE NOT_ACTIVATED          | ACC-010 USABLE ACTIVATED | ACC-010 USABLE ACTIVATION_LOCKED
          NOTE           | OK USABLE NOT_ACTIVATED          | OK USABLE ACTIVATED      | OK USABLE ACTIVATION_LOCKED
          SUSPEND        | M14 SUSPENDED NOT_ACTIVATED      | M14 SUSPENDED ACTIVATED  | M14 SUSPENDED ACTIVATION_LOCKED
          RESUME         | ACC-020 USABLE NOT_ACTIVATED     | ACC-020 USABLE ACTIVATED | ACC-020 USABLE ACTIVATION_LOCKED
          REISSUE        | M14 USABLE NOT_ACTIVATED         | M14 USABLE NOT_ACTIVATED | M14 USABLE NOT_ACTIVATED
          TERMINATE      | M14 TERMINATED NOT_ACTIVATED     | M14 TERMINATED ACTIVATED | M14 TERMINATED ACTIVATION_LOCKED
          """,
          AccountUsage.SUSPENDED,
          """
                         | NOT_ACTIVATED                       | ACTIVATED                   | ACTIVATION_LOCKED
          REGISTER       | TER-002 SUSPENDED NOT_ACTIVATED     | TER-001 SUSPENDED ACTIVATED | TER-001 SUSPENDED ACTIVATION_LOCKED
          REGISTER_WRONG | TER-001 SUSPENDED NOT_ACTIVATED     | TER-001 SUSPENDED ACTIVATED | TER-001 SUSPENDED ACTIVATION_LOCKED
          FIFTH_WRONG    | TER-001 SUSPENDED ACTIVATION_LOCKED | TER-001 SUSPENDED ACTIVATED | TER-001 SUSPENDED ACTIVATION_LOCKED
          SHEET          | ACC-010 SUSPENDED NOT_ACTIVATED     | ACC-010 SUSPENDED ACTIVATED | ACC-010 SUSPENDED ACTIVATION_LOCKED
          NOTE           | OK SUSPENDED NOT_ACTIVATED          | OK SUSPENDED ACTIVATED      | OK SUSPENDED ACTIVATION_LOCKED
          SUSPEND        | ACC-020 SUSPENDED NOT_ACTIVATED     | ACC-020 SUSPENDED ACTIVATED | ACC-020 SUSPENDED ACTIVATION_LOCKED
          RESUME         | M14 USABLE NOT_ACTIVATED            | M14 USABLE ACTIVATED        | M14 USABLE ACTIVATION_LOCKED
          REISSUE        | M14 SUSPENDED NOT_ACTIVATED         | M14 SUSPENDED NOT_ACTIVATED | M14 SUSPENDED NOT_ACTIVATED
          TERMINATE      | M14 TERMINATED NOT_ACTIVATED        | M14 TERMINATED ACTIVATED    | M14 TERMINATED ACTIVATION_LOCKED
          """,
          AccountUsage.TERMINATED,
          """
                         | NOT_ACTIVATED                    | ACTIVATED                    | ACTIVATION_LOCKED
          REGISTER       | TER-001 TERMINATED NOT_ACTIVATED | TER-001 TERMINATED ACTIVATED | TER-001 TERMINATED ACTIVATION_LOCKED
          REGISTER_WRONG | TER-001 TERMINATED NOT_ACTIVATED | TER-001 TERMINATED ACTIVATED | TER-001 TERMINATED ACTIVATION_LOCKED
          FIFTH_WRONG    | TER-001 TERMINATED NOT_ACTIVATED | TER-001 TERMINATED ACTIVATED | TER-001 TERMINATED ACTIVATION_LOCKED
          SHEET          | ACC-010 TERMINATED NOT_ACTIVATED | ACC-010 TERMINATED ACTIVATED | ACC-010 TERMINATED ACTIVATION_LOCKED
          NOTE           | OK TERMINATED NOT_ACTIVATED      | OK TERMINATED ACTIVATED      | OK TERMINATED ACTIVATION_LOCKED
          SUSPEND        | ACC-020 TERMINATED NOT_ACTIVATED | ACC-020 TERMINATED ACTIVATED | ACC-020 TERMINATED ACTIVATION_LOCKED
          RESUME         | ACC-020 TERMINATED NOT_ACTIVATED | ACC-020 TERMINATED ACTIVATED | ACC-020 TERMINATED ACTIVATION_LOCKED
          REISSUE        | ACC-020 TERMINATED NOT_ACTIVATED | ACC-020 TERMINATED ACTIVATED | ACC-020 TERMINATED ACTIVATION_LOCKED
          TERMINATE      | ACC-020 TERMINATED NOT_ACTIVATED | ACC-020 TERMINATED ACTIVATED | ACC-020 TERMINATED ACTIVATION_LOCKED
          """);

  private static final Map<ActivationState, Consumer<Terminal>> REACH =
      Map.of(
          ActivationState.NOT_ACTIVATED, t -> {},
          ActivationState.ACTIVATED, Terminal::register,
          ActivationState.ACTIVATION_LOCKED, t -> t.tryInVain(5));

  private static final Map<AccountUsage, Consumer<IssuedAccount>> USE =
      Map.of(
          AccountUsage.USABLE, a -> {},
          AccountUsage.SUSPENDED, a -> a.suspend(a.version()),
          AccountUsage.TERMINATED, a -> a.terminate(a.version()));

  enum Event {
    REGISTER(Terminal::register),
    REGISTER_WRONG(Terminal::registerWithAWrongCode),
    FIFTH_WRONG(
        t -> {
          t.tryInVain(4);
          t.registerWithAWrongCode();
        }),
    SHEET(t -> t.account().sheet()),
    NOTE(t -> t.account().note(t.account().version())),
    SUSPEND(t -> t.account().suspend(t.account().version())),
    RESUME(t -> t.account().resume(t.account().version())),
    REISSUE(t -> t.account().reissue(t.account().version())),
    TERMINATE(t -> t.account().terminate(t.account().version()));

    private final Consumer<Terminal> act;

    Event(Consumer<Terminal> act) {
      this.act = act;
    }
  }

  @Test
  void everyEventEndsAsTheTablesSay() {
    for (AccountUsage usage : AccountUsage.values()) {
      for (ActivationState state : ActivationState.values()) {
        walk(usage, state);
      }
    }
  }

  @Test
  void noStateIsForgotten() {
    assertThat(TABLES.keySet()).isEqualTo(EnumSet.allOf(AccountUsage.class));
    assertThat(REACH.keySet()).isEqualTo(EnumSet.allOf(ActivationState.class));
  }

  private static void walk(AccountUsage usage, ActivationState state) {
    Table<ActivationState, Event> table =
        new Table<>(ActivationState.class, Event.class, TABLES.get(usage));
    Clinic clinic = Issued.accounts(Event.values().length).clinic();
    for (Event event : Event.values()) {
      Terminal terminal = Terminal.withSheetOf(IssuedAccount.of(clinic, event.ordinal() + 1));
      REACH.get(state).accept(terminal);
      USE.get(usage).accept(terminal.account());
      String outcome = Outcome.withMail(clinic.address(), () -> event.act.accept(terminal));
      AccountDetail.Entry after = terminal.look();
      assertThat(outcome + " " + after.usage() + " " + after.activation())
          .as("%s while %s and %s", event, usage, state)
          .isEqualTo(table.cell(state, event));
    }
  }
}
