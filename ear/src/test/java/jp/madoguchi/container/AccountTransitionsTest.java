package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.function.Consumer;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.account.AccountUsage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 資格確認アカウント (docs/domain.md): every event in every state, through the use cases of the clinic, also
 * while its institution does not work.
 */
@ExtendWith(ArquillianExtension.class)
class AccountTransitionsTest {
  /** What comes of the event, then the state after it. */
  private static final String TABLE =
      """
                            | USABLE         | SUSPENDED         | STOPPED         | TERMINATED
      NOTE                  | OK USABLE      | OK SUSPENDED      | OK STOPPED      | OK TERMINATED
      NOTE_STALE            | ACC-002 USABLE | ACC-002 SUSPENDED | ACC-002 STOPPED | ACC-002 TERMINATED
      NOTE_FOREIGN          | ACC-012 USABLE | ACC-012 SUSPENDED | ACC-012 STOPPED | ACC-012 TERMINATED
      SHEET                 | OK USABLE      | ACC-010 SUSPENDED | ACC-010 STOPPED | ACC-010 TERMINATED
      SHEET_UNCONFIRMED     | AUT-010 USABLE | ACC-010 SUSPENDED | ACC-010 STOPPED | ACC-010 TERMINATED
      SHEET_FOREIGN         | ACC-012 USABLE | ACC-012 SUSPENDED | ACC-012 STOPPED | ACC-012 TERMINATED
      SUSPEND               | M14 SUSPENDED  | ACC-020 SUSPENDED | ACC-020 STOPPED | ACC-020 TERMINATED
      SUSPEND_STALE         | ACC-002 USABLE | ACC-002 SUSPENDED | ACC-002 STOPPED | ACC-002 TERMINATED
      SUSPEND_FOREIGN       | ACC-012 USABLE | ACC-012 SUSPENDED | ACC-012 STOPPED | ACC-012 TERMINATED
      RESUME                | ACC-020 USABLE | M14 USABLE        | ACC-021 STOPPED | ACC-020 TERMINATED
      RESUME_STALE          | ACC-002 USABLE | ACC-002 SUSPENDED | ACC-002 STOPPED | ACC-002 TERMINATED
      RESUME_FOREIGN        | ACC-012 USABLE | ACC-012 SUSPENDED | ACC-012 STOPPED | ACC-012 TERMINATED
      REISSUE               | M14 USABLE     | M14 SUSPENDED     | M14 STOPPED     | ACC-020 TERMINATED
      REISSUE_STALE         | ACC-002 USABLE | ACC-002 SUSPENDED | ACC-002 STOPPED | ACC-002 TERMINATED
      REISSUE_FOREIGN       | ACC-012 USABLE | ACC-012 SUSPENDED | ACC-012 STOPPED | ACC-012 TERMINATED
      REISSUE_UNCONFIRMED   | AUT-010 USABLE | AUT-010 SUSPENDED | AUT-010 STOPPED | AUT-010 TERMINATED
      TERMINATE             | M14 TERMINATED | M14 TERMINATED    | M14 TERMINATED  | ACC-020 TERMINATED
      TERMINATE_STALE       | ACC-002 USABLE | ACC-002 SUSPENDED | ACC-002 STOPPED | ACC-002 TERMINATED
      TERMINATE_FOREIGN     | ACC-012 USABLE | ACC-012 SUSPENDED | ACC-012 STOPPED | ACC-012 TERMINATED
      TERMINATE_UNCONFIRMED | AUT-010 USABLE | AUT-010 SUSPENDED | AUT-010 STOPPED | AUT-010 TERMINATED
      """;

  enum State {
    USABLE(a -> {}),
    SUSPENDED(a -> a.suspend(a.version())),
    /** The institution does not work; its accounts are suspended and only the night lifts it. */
    STOPPED(AccountTransitionsTest::institutionStops),
    TERMINATED(a -> a.terminate(a.version()));

    private final Consumer<IssuedAccount> reach;

    State(Consumer<IssuedAccount> reach) {
      this.reach = reach;
    }
  }

  enum Event {
    NOTE(a -> a.note(a.version())),
    NOTE_STALE(a -> a.note(a.version() - 1)),
    NOTE_FOREIGN(a -> foreign(a).note(a.version())),
    SHEET(IssuedAccount::sheet),
    SHEET_UNCONFIRMED(a -> a.withoutPassword().sheet()),
    SHEET_FOREIGN(a -> foreign(a).sheet()),
    SUSPEND(a -> a.suspend(a.version())),
    SUSPEND_STALE(a -> a.suspend(a.version() - 1)),
    SUSPEND_FOREIGN(a -> foreign(a).suspend(a.version())),
    RESUME(a -> a.resume(a.version())),
    RESUME_STALE(a -> a.resume(a.version() - 1)),
    RESUME_FOREIGN(a -> foreign(a).resume(a.version())),
    REISSUE(a -> a.reissue(a.version())),
    REISSUE_STALE(a -> a.reissue(a.version() - 1)),
    REISSUE_FOREIGN(a -> foreign(a).reissue(a.version())),
    REISSUE_UNCONFIRMED(a -> a.withoutPassword().reissue(a.version())),
    TERMINATE(a -> a.terminate(a.version())),
    TERMINATE_STALE(a -> a.terminate(a.version() - 1)),
    TERMINATE_FOREIGN(a -> foreign(a).terminate(a.version())),
    TERMINATE_UNCONFIRMED(a -> a.withoutPassword().terminate(a.version()));

    private final Consumer<IssuedAccount> act;

    Event(Consumer<IssuedAccount> act) {
      this.act = act;
    }
  }

  /** One other clinic for all the foreign tries. It has one account, and nobody tries that one. */
  private static final class Neighbour {
    private static IssuedAccount account;

    static synchronized IssuedAccount account() {
      if (account == null) {
        account = IssuedAccount.first();
      }
      return account;
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
    Clinic clinic = Issued.accounts(20).clinic();
    int number = 2;
    IssuedAccount next = reached(state, clinic, number);
    for (Event event : Event.values()) {
      IssuedAccount account = next;
      String outcome = Outcome.withMail(clinic.address(), () -> event.act.accept(account));
      assertThat(outcome + " " + stateOf(account))
          .as("%s in %s", event, state)
          .isEqualTo(table.cell(state, event));
      if (outcome.startsWith("M")) {
        number++;
        next = reached(state, clinic, number);
      }
    }
  }

  private static String stateOf(IssuedAccount account) {
    AccountDetail.Entry entry = account.look();
    return entry.stopped() ? State.STOPPED.name() : entry.usage().name();
  }

  private static void institutionStops(IssuedAccount account) {
    if (!account.look().stopped()) {
      account.clinic().listed().becomes("休止");
      Night.walked();
    }
  }

  @Test
  void noStateIsForgotten() {
    assertThat(EnumSet.allOf(AccountUsage.class))
        .extracting(Enum::name)
        .containsExactlyElementsOf(
            EnumSet.complementOf(EnumSet.of(State.STOPPED)).stream().map(Enum::name).toList());
  }

  private static IssuedAccount reached(State state, Clinic clinic, int number) {
    IssuedAccount account = IssuedAccount.of(clinic, number);
    state.reach.accept(account);
    return account;
  }

  private static IssuedAccount foreign(IssuedAccount account) {
    IssuedAccount neighbour = Neighbour.account();
    return new IssuedAccount(neighbour.clinic(), account.id(), neighbour.session());
  }
}
