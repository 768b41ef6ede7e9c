package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.automation.ApproveStraight;
import jp.madoguchi.automation.IssueApproved;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ApproveCase;
import jp.madoguchi.review.ClaimCase;
import jp.madoguchi.review.ConfirmRejection;
import jp.madoguchi.review.DeclineRejection;
import jp.madoguchi.review.LapseReturned;
import jp.madoguchi.review.ProposeRejection;
import jp.madoguchi.review.ReleaseCase;
import jp.madoguchi.review.ReturnForCorrection;
import jp.madoguchi.review.UndoApproval;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.worklist.HandOverCase;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 利用開始申請 (docs/domain.md): every event in every state, through the use cases that people use. The
 * cases are held, and the rejection is proposed, by hanako.
 */
@ExtendWith(ArquillianExtension.class)
class EnrollmentTransitionsTest {
  private static final Reviewer HANAKO = Reviewer.HANAKO;
  private static final Reviewer TARO = Reviewer.TARO;

  /** A state's name is where the event leads; a code says that it is refused and nothing moves. */
  private static final String TABLE =
      """
                       | SUBMITTED    | UNDER_REVIEW | RETURNED  | REJECTION_PROPOSED | REJECTED | COMPLETED | WITHDRAWN | APPROVED
      SUBMIT_ANOTHER   | USE-030      | USE-030      | USE-030   | USE-030      | REJECTED | USE-030 | WITHDRAWN | USE-030
      RESUBMIT         | USE-031      | USE-031      | SUBMITTED | USE-031      | USE-031  | USE-031 | USE-031 | USE-031
      RESUBMIT_FOREIGN | USE-034      | USE-034      | USE-034   | USE-034      | USE-034  | USE-034 | USE-034 | USE-034
      WITHDRAW         | WITHDRAWN    | USE-033      | WITHDRAWN | USE-033      | USE-033  | USE-033 | USE-033 | USE-033
      WITHDRAW_FOREIGN | USE-034      | USE-034      | USE-034   | USE-034      | USE-034  | USE-034 | USE-034 | USE-034
      LAPSE_EARLY      | REV-003      | REV-003      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      LAPSE            | REV-003      | REV-003      | WITHDRAWN | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      CLAIM            | UNDER_REVIEW | REV-003      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      CLAIM_OTHER      | UNDER_REVIEW | REV-002      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      CLAIM_OWN        | REV-004      | REV-004      | REV-004   | REV-004      | REV-004  | REV-004 | REV-004 | REV-004
      HAND_OVER        | UNDER_REVIEW | UNDER_REVIEW | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      HAND_OVER_OTHER  | UNDER_REVIEW | REV-002      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      HAND_OVER_TO_OWNER | REV-004    | REV-004      | REV-004   | REV-004      | REV-004  | REV-004 | REV-004 | REV-004
      RELEASE          | REV-003      | SUBMITTED    | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      RELEASE_OTHER    | REV-003      | REV-002      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      APPROVE          | REV-003      | COMPLETED    | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      APPROVE_OTHER    | REV-003      | REV-002      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      UNDO             | REV-003      | REV-003      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | UNDER_REVIEW
      UNDO_OTHER       | REV-003      | REV-003      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-002
      RETURN           | REV-003      | RETURNED     | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      RETURN_OTHER     | REV-003      | REV-002      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      PROPOSE          | REV-003      | REJECTION_PROPOSED | REV-003 | REV-003  | REV-003  | REV-003 | REV-003 | REV-003
      PROPOSE_OTHER    | REV-003      | REV-002      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      CONFIRM          | REV-003      | REV-003      | REV-003   | REV-005      | REV-003  | REV-003 | REV-003 | REV-003
      CONFIRM_OTHER    | REV-003      | REV-003      | REV-003   | REJECTED     | REV-003  | REV-003 | REV-003 | REV-003
      CONFIRM_OWN      | REV-004      | REV-004      | REV-004   | REV-004      | REV-004  | REV-004 | REV-004 | REV-004
      DECLINE          | REV-003      | REV-003      | REV-003   | UNDER_REVIEW | REV-003  | REV-003 | REV-003 | REV-003
      DECLINE_OTHER    | REV-003      | REV-003      | REV-003   | UNDER_REVIEW | REV-003  | REV-003 | REV-003 | REV-003
      DECLINE_OWN      | REV-004      | REV-004      | REV-004   | REV-004      | REV-004  | REV-004 | REV-004 | REV-004
      CLAIM_STALE      | REV-001      | REV-001      | REV-001   | REV-001      | REV-001  | REV-001 | REV-001 | REV-001
      RELEASE_STALE    | REV-001      | REV-001      | REV-001   | REV-001      | REV-001  | REV-001 | REV-001 | REV-001
      APPROVE_STALE    | REV-001      | REV-001      | REV-001   | REV-001      | REV-001  | REV-001 | REV-001 | REV-001
      UNDO_STALE       | REV-001      | REV-001      | REV-001   | REV-001      | REV-001  | REV-001 | REV-001 | REV-001
      RETURN_STALE     | REV-001      | REV-001      | REV-001   | REV-001      | REV-001  | REV-001 | REV-001 | REV-001
      PROPOSE_STALE    | REV-001      | REV-001      | REV-001   | REV-001      | REV-001  | REV-001 | REV-001 | REV-001
      CONFIRM_STALE    | REV-001      | REV-001      | REV-001   | REV-001      | REV-001  | REV-001 | REV-001 | REV-001
      DECLINE_STALE    | REV-001      | REV-001      | REV-001   | REV-001      | REV-001  | REV-001 | REV-001 | REV-001
      STRAIGHT         | COMPLETED    | REV-003      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      ISSUE            | REV-003      | REV-003      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | REV-003
      ISSUE_DUE        | REV-003      | REV-003      | REV-003   | REV-003      | REV-003  | REV-003 | REV-003 | COMPLETED
      """;

  /** An application that exists always has one of these; see {@link #noStateIsForgotten}. */
  enum State {
    SUBMITTED(c -> {}),
    UNDER_REVIEW(c -> HANAKO.claim(c.receipt)),
    RETURNED(UNDER_REVIEW.reach.andThen(c -> HANAKO.sendBack(c.receipt))),
    REJECTION_PROPOSED(UNDER_REVIEW.reach.andThen(c -> HANAKO.propose(c.receipt))),
    REJECTED(REJECTION_PROPOSED.reach.andThen(c -> TARO.confirm(c.receipt))),
    COMPLETED(UNDER_REVIEW.reach.andThen(c -> HANAKO.approve(c.receipt))),
    WITHDRAWN(c -> c.clinic.withdraw(c.receipt)),
    APPROVED(UNDER_REVIEW.reach.andThen(c -> HANAKO.approve(c.receipt)));

    private final Consumer<Case> reach;

    State(Consumer<Case> reach) {
      this.reach = reach;
    }

    Case fresh() {
      Clinic clinic = Clinic.verified();
      Case fresh = new Case(clinic, clinic.submit(1));
      reach.accept(fresh);
      return fresh;
    }
  }

  enum Event {
    SUBMIT_ANOTHER(c -> c.clinic.submit(2)),
    RESUBMIT(c -> c.clinic.resubmit(c.receipt, 2)),
    RESUBMIT_FOREIGN(c -> Neighbour.clinic().resubmit(c.receipt, 2)),
    WITHDRAW(c -> c.clinic.withdraw(c.receipt)),
    WITHDRAW_FOREIGN(c -> Neighbour.clinic().withdraw(c.receipt)),
    LAPSE_EARLY(c -> lapse(c.receipt, Duration.ofDays(30).minusMinutes(1))),
    LAPSE(c -> lapse(c.receipt, Duration.ofDays(30))),
    CLAIM(c -> HANAKO.claim(c.receipt)),
    CLAIM_OTHER(c -> TARO.claim(c.receipt)),
    CLAIM_OWN(c -> c.owner().claim(c.receipt)),
    HAND_OVER(c -> handOver(HANAKO, c.receipt, Neighbour.colleague())),
    HAND_OVER_OTHER(c -> handOver(TARO, c.receipt, Neighbour.colleague())),
    HAND_OVER_TO_OWNER(c -> handOver(HANAKO, c.receipt, c.owner())),
    RELEASE(c -> HANAKO.release(c.receipt)),
    RELEASE_OTHER(c -> TARO.release(c.receipt)),
    APPROVE(c -> HANAKO.approve(c.receipt)),
    APPROVE_OTHER(c -> TARO.approve(c.receipt)),
    UNDO(c -> undo(HANAKO, c.receipt)),
    UNDO_OTHER(c -> undo(TARO, c.receipt)),
    RETURN(c -> HANAKO.sendBack(c.receipt)),
    RETURN_OTHER(c -> TARO.sendBack(c.receipt)),
    PROPOSE(c -> HANAKO.propose(c.receipt)),
    PROPOSE_OTHER(c -> TARO.propose(c.receipt)),
    CONFIRM(c -> HANAKO.confirm(c.receipt)),
    CONFIRM_OTHER(c -> TARO.confirm(c.receipt)),
    CONFIRM_OWN(c -> c.owner().confirm(c.receipt)),
    DECLINE(c -> HANAKO.decline(c.receipt)),
    DECLINE_OTHER(c -> TARO.decline(c.receipt)),
    DECLINE_OWN(c -> c.owner().decline(c.receipt)),
    CLAIM_STALE(c -> reviewer(() -> Bean.of(ClaimCase.class).claim(c.receipt, c.stale()))),
    RELEASE_STALE(c -> reviewer(() -> Bean.of(ReleaseCase.class).release(c.receipt, c.stale()))),
    APPROVE_STALE(c -> reviewer(() -> Bean.of(ApproveCase.class).approve(c.receipt, c.stale()))),
    UNDO_STALE(c -> reviewer(() -> Bean.of(UndoApproval.class).undo(c.receipt, c.stale()))),
    RETURN_STALE(
        c ->
            reviewer(
                () ->
                    Bean.of(ReturnForCorrection.class)
                        .returnForCorrection(c.receipt, c.stale(), Reviewer.COUNTS))),
    PROPOSE_STALE(
        c ->
            reviewer(
                () ->
                    Bean.of(ProposeRejection.class)
                        .propose(c.receipt, c.stale(), Reviewer.UNKNOWN))),
    CONFIRM_STALE(
        c -> approver(() -> Bean.of(ConfirmRejection.class).confirm(c.receipt, c.stale()))),
    DECLINE_STALE(
        c -> approver(() -> Bean.of(DeclineRejection.class).decline(c.receipt, c.stale()))),
    STRAIGHT(c -> approveStraight(c.receipt)),
    ISSUE(c -> Bean.of(IssueApproved.class).issue(c.receipt)),
    ISSUE_DUE(c -> issueWhenDue(c.receipt));

    private final Consumer<Case> act;

    Event(Consumer<Case> act) {
      this.act = act;
    }
  }

  record Case(Clinic clinic, ReceiptNumber receipt) {
    String state() {
      return HANAKO.look(receipt).progress().state().name();
    }

    /** A version that somebody may have seen before the newest. */
    long stale() {
      return HANAKO.look(receipt).version() - 1;
    }

    /** Whoever sent the application, as if the fund had given them a part in the review. */
    Reviewer owner() {
      return Reviewer.withAddress(clinic.address());
    }
  }

  /** One other clinic for all the foreign tries. */
  private static final class Neighbour {
    private static Clinic clinic;
    private static Reviewer colleague;

    static synchronized Reviewer colleague() {
      if (colleague == null) {
        colleague = Reviewer.withAddress("neighbour@example.jp");
      }
      return colleague;
    }

    static synchronized Clinic clinic() {
      if (clinic == null) {
        clinic = Clinic.verified();
      }
      return clinic;
    }
  }

  @Test
  void everyEventLeadsWhereTheTableSays() {
    for (State state : EnumSet.complementOf(EnumSet.of(State.APPROVED))) {
      walk(state);
    }
    // Put off for longer than the table moves the clock: nothing is issued meanwhile.
    try (SettingOf days = new SettingOf(Setting.ISSUE_DELAY_SECONDS, 40 * 24 * 3600)) {
      walk(State.APPROVED);
    }
  }

  private static void walk(State state) {
    Table<State, Event> table = new Table<>(State.class, Event.class, TABLE);
    Map<Event, String> moves = new EnumMap<>(Event.class);
    Case refused = state.fresh();
    for (Event event : Event.values()) {
      String expected = table.cell(state, event);
      if (expected.matches("[A-Z]{3}-\\d{3}")) {
        assertThat(Outcome.of(() -> event.act.accept(refused)))
            .as("%s in %s", event, state)
            .isEqualTo(expected);
        assertThat(refused.state()).as("after %s", event).isEqualTo(state.name());
      } else {
        moves.put(event, expected);
      }
    }
    // Only now: the portal may do to the other case, too, what is switched on for one of these.
    moves.forEach(
        (event, expected) -> {
          Case allowed = state.fresh();
          assertThat(Outcome.of(() -> event.act.accept(allowed)))
              .as("%s in %s", event, state)
              .isEqualTo("OK");
          assertThat(allowed.state()).as("after %s", event).isEqualTo(expected);
        });
  }

  /** 下書き is no application yet. */
  @Test
  void noStateIsForgotten() {
    Set<String> seen = Stream.of(State.values()).map(Enum::name).collect(Collectors.toSet());
    assertThat(EnumSet.allOf(EnrollmentState.class))
        .filteredOn(state -> !seen.contains(state.name()))
        .containsExactly(EnrollmentState.DRAFT);
  }

  private static void handOver(Reviewer by, ReceiptNumber receipt, Reviewer to) {
    long version = by.look(receipt).version();
    As.role(
        "reviewer",
        by.name(),
        () -> Bean.of(HandOverCase.class).handOver(receipt, version, to.name()));
  }

  private static void undo(Reviewer by, ReceiptNumber receipt) {
    long version = by.look(receipt).version();
    As.role("reviewer", by.name(), () -> Bean.of(UndoApproval.class).undo(receipt, version));
  }

  private static void approveStraight(ReceiptNumber receipt) {
    try (SettingOf on = new SettingOf(Setting.STRAIGHT_THROUGH, "JUDO_CLINIC=0")) {
      Bean.of(ApproveStraight.class).consider(receipt);
    }
  }

  private static void issueWhenDue(ReceiptNumber receipt) {
    try (SettingOf now = new SettingOf(Setting.ISSUE_DELAY_SECONDS, 0)) {
      Bean.of(IssueApproved.class).issue(receipt);
    }
  }

  private static void lapse(ReceiptNumber receipt, Duration later) {
    try (LaterTime time = new LaterTime(later)) {
      Bean.of(LapseReturned.class).lapse(receipt);
    }
  }

  private static void reviewer(Runnable decision) {
    As.role("reviewer", HANAKO.name(), decision);
  }

  private static void approver(Runnable decision) {
    As.role("approver", TARO.name(), decision);
  }
}
