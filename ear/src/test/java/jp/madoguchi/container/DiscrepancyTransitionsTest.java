package jp.madoguchi.container;

import static jp.madoguchi.container.FoundDiscrepancy.JIRO;
import static jp.madoguchi.container.FoundDiscrepancy.SABURO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.function.BiConsumer;
import jp.madoguchi.reconciliation.DiscrepancyState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 不一致 (docs/domain.md): every event in every state, through the use cases of the fund. */
@ExtendWith(ArquillianExtension.class)
class DiscrepancyTransitionsTest {
  /** What comes of the event, then the state after it. */
  private static final String TABLE =
      """
                    | OPEN             | PROPOSED         | SETTLED          | GONE
      SETTLE        | OK SETTLED       | REC-005 PROPOSED | REC-005 SETTLED  | REC-005 GONE
      SETTLE_STALE  | REC-001 OPEN     | REC-001 PROPOSED | REC-001 SETTLED  | REC-001 GONE
      PROPOSE       | OK PROPOSED      | REC-005 PROPOSED | REC-005 SETTLED  | REC-005 GONE
      PROPOSE_STALE | REC-001 OPEN     | REC-001 PROPOSED | REC-001 SETTLED  | REC-001 GONE
      CONFIRM       | REC-005 OPEN     | OK SETTLED       | REC-005 SETTLED  | REC-005 GONE
      CONFIRM_OWN   | REC-005 OPEN     | REC-004 PROPOSED | REC-005 SETTLED  | REC-005 GONE
      CONFIRM_STALE | REC-001 OPEN     | REC-001 PROPOSED | REC-001 SETTLED  | REC-001 GONE
      DECLINE       | REC-005 OPEN     | OK OPEN          | REC-005 SETTLED  | REC-005 GONE
      DECLINE_STALE | REC-001 OPEN     | REC-001 PROPOSED | REC-001 SETTLED  | REC-001 GONE
      NIGHT         | OK OPEN          | OK PROPOSED      | OK SETTLED       | OK GONE
      STATED_AGAIN  | OK GONE          | OK GONE          | OK SETTLED       | OK GONE
      """;

  enum State {
    OPEN((d, c) -> {}),
    PROPOSED((d, c) -> d.propose(JIRO, d.version())),
    SETTLED((d, c) -> d.settle(JIRO, d.version())),
    GONE((d, c) -> statedAgain(c));

    private final BiConsumer<FoundDiscrepancy, FeedRowOf> reach;

    State(BiConsumer<FoundDiscrepancy, FeedRowOf> reach) {
      this.reach = reach;
    }
  }

  enum Event {
    SETTLE((d, c) -> d.settle(SABURO, d.version())),
    SETTLE_STALE((d, c) -> d.settle(SABURO, d.version() - 1)),
    PROPOSE((d, c) -> d.propose(SABURO, d.version())),
    PROPOSE_STALE((d, c) -> d.propose(SABURO, d.version() - 1)),
    CONFIRM((d, c) -> d.confirm(SABURO, d.version())),
    CONFIRM_OWN((d, c) -> d.confirm(JIRO, d.version())),
    CONFIRM_STALE((d, c) -> d.confirm(SABURO, d.version() - 1)),
    DECLINE((d, c) -> d.decline(SABURO, d.version())),
    DECLINE_STALE((d, c) -> d.decline(SABURO, d.version() - 1)),
    NIGHT((d, c) -> Night.walked()),
    STATED_AGAIN((d, c) -> statedAgain(c));

    private final BiConsumer<FoundDiscrepancy, FeedRowOf> act;

    Event(BiConsumer<FoundDiscrepancy, FeedRowOf> act) {
      this.act = act;
    }
  }

  private static void statedAgain(FeedRowOf clinic) {
    Feed.released(clinic.with("取込整骨院", System.nanoTime() + "整骨院").row());
    Night.walked();
  }

  @Test
  void everyEventEndsAsTheTableSays() {
    Table<State, Event> table = new Table<>(State.class, Event.class, TABLE);
    for (State state : State.values()) {
      FeedRowOf clinic = FeedRowOf.newClinic();
      FoundDiscrepancy found = reached(state, clinic);
      for (Event event : Event.values()) {
        FoundDiscrepancy at = found;
        FeedRowOf of = clinic;
        String outcome = Outcome.of(() -> event.act.accept(at, of));
        String cell = table.cell(state, event);
        assertThat(outcome + " " + found.state()).as("%s in %s", event, state).isEqualTo(cell);
        if (!cell.endsWith(" " + state)) {
          clinic = FeedRowOf.newClinic();
          found = reached(state, clinic);
        }
      }
    }
  }

  private static FoundDiscrepancy reached(State state, FeedRowOf clinic) {
    FoundDiscrepancy found = FoundDiscrepancy.missing(clinic);
    state.reach.accept(found, clinic);
    return found;
  }

  @Test
  void noStateIsForgotten() {
    assertThat(EnumSet.allOf(DiscrepancyState.class))
        .extracting(Enum::name)
        .containsExactlyElementsOf(EnumSet.allOf(State.class).stream().map(Enum::name).toList());
  }
}
