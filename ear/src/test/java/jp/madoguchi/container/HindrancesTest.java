package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.enrollment.EnrollmentPermissions.Act;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.review.ApproveCase;
import jp.madoguchi.review.ClaimCase;
import jp.madoguchi.review.ConfirmRejection;
import jp.madoguchi.review.DeclineRejection;
import jp.madoguchi.review.ProposeRejection;
import jp.madoguchi.review.ReleaseCase;
import jp.madoguchi.review.ReturnForCorrection;
import jp.madoguchi.review.UndoApproval;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.worklist.HandOverCase;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever state a case is in and whoever looks: what is foretold is what happens. */
@ExtendWith(ArquillianExtension.class)
class HindrancesTest {
  /** Long enough for an approval to stay one. */
  private static final int HOUR = 3600;

  @Inject private UserTransaction transaction;

  private interface Deed {
    void on(ReceiptNumber receipt, long version);
  }

  @Test
  void areWhatTheDecisionIsRefusedWith() throws Exception {
    try (SettingOf delay = new SettingOf(Setting.ISSUE_DELAY_SECONDS, HOUR)) {
      Clinic clinic = Clinic.verified();
      Reviewer own = Reviewer.withAddress(clinic.address());
      for (var stage : stages(clinic).entrySet()) {
        for (Reviewer who : List.of(Reviewer.HANAKO, Reviewer.TARO, own)) {
          assertThat(foretold(who, stage.getValue()))
              .as(stage.getKey() + " " + who.name())
              .isEqualTo(tried(who, stage.getValue()));
        }
      }
    }
  }

  /** A case in every state; all that somebody does has been done by hanako. */
  private static Map<String, ReceiptNumber> stages(Clinic first) throws Exception {
    Map<String, ReceiptNumber> stages = new LinkedHashMap<>();
    stages.put("free", first.submit(1));
    stages.put("held", held(Clinic.verified()));
    ReceiptNumber returned = held(Clinic.verified());
    Reviewer.HANAKO.sendBack(returned);
    stages.put("returned", returned);
    stages.put("proposed", proposed());
    ReceiptNumber rejected = proposed();
    Reviewer.TARO.confirm(rejected);
    stages.put("rejected", rejected);
    ReceiptNumber approved = held(Clinic.verified());
    Reviewer.HANAKO.approve(approved);
    stages.put("approved", approved);
    Clinic withdrawing = Clinic.verified();
    ReceiptNumber withdrawn = withdrawing.submit(1);
    withdrawing.withdraw(withdrawn);
    stages.put("withdrawn", withdrawn);
    ReceiptNumber unscanned = Documents.waiting();
    Reviewer.HANAKO.claim(unscanned);
    stages.put("unscanned", unscanned);
    Clinic closed = Clinic.verified();
    stages.put("closed", held(closed));
    closed.listed().becomes("休止");
    return stages;
  }

  private static ReceiptNumber held(Clinic clinic) {
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    return receipt;
  }

  private static ReceiptNumber proposed() {
    ReceiptNumber receipt = held(Clinic.verified());
    Reviewer.HANAKO.propose(receipt);
    return receipt;
  }

  private static Map<Act, ErrorCode> foretold(Reviewer who, ReceiptNumber receipt) {
    Map<Act, ErrorCode> codes = new EnumMap<>(Act.class);
    who.look(receipt).hindrances().forEach((act, problem) -> codes.put(act, problem.code()));
    return codes;
  }

  /** Nothing of it stays. */
  private Map<Act, ErrorCode> tried(Reviewer who, ReceiptNumber receipt) throws Exception {
    long version = who.look(receipt).version();
    Map<Act, ErrorCode> codes = new EnumMap<>(Act.class);
    for (var deed : deeds().entrySet()) {
      transaction.begin();
      try {
        As.role(role(deed.getKey()), who.name(), () -> deed.getValue().on(receipt, version));
      } catch (Refusal refusal) {
        codes.put(deed.getKey(), refusal.code());
      } finally {
        transaction.rollback();
      }
    }
    return codes;
  }

  private static Map<Act, Deed> deeds() {
    String colleague = Reviewer.withAddress("h." + Clinic.key() + "@example.jp").name();
    Map<Act, Deed> deeds = new EnumMap<>(Act.class);
    deeds.put(Act.CLAIM, Bean.of(ClaimCase.class)::claim);
    deeds.put(
        Act.HAND_OVER,
        (receipt, seen) -> Bean.of(HandOverCase.class).handOver(receipt, seen, colleague));
    deeds.put(Act.RELEASE, Bean.of(ReleaseCase.class)::release);
    deeds.put(Act.APPROVE, Bean.of(ApproveCase.class)::approve);
    deeds.put(Act.UNDO_APPROVAL, Bean.of(UndoApproval.class)::undo);
    deeds.put(
        Act.RETURN,
        (receipt, seen) ->
            Bean.of(ReturnForCorrection.class).returnForCorrection(receipt, seen, Reviewer.COUNTS));
    deeds.put(
        Act.PROPOSE_REJECTION,
        (receipt, seen) ->
            Bean.of(ProposeRejection.class).propose(receipt, seen, Reviewer.UNKNOWN));
    deeds.put(Act.CONFIRM_REJECTION, Bean.of(ConfirmRejection.class)::confirm);
    deeds.put(Act.DECLINE_REJECTION, Bean.of(DeclineRejection.class)::decline);
    assertThat(deeds).containsOnlyKeys(Act.values());
    return deeds;
  }

  private static String role(Act act) {
    return act == Act.CONFIRM_REJECTION || act == Act.DECLINE_REJECTION ? "approver" : "reviewer";
  }

  @Test
  void areShownOnTheCasePage() {
    Reviewer reviewer = Reviewer.withAddress("h." + Clinic.key() + "@example.jp");
    Clinic clinic = Clinic.verified();
    ReceiptNumber closed = clinic.submit(1);
    reviewer.claim(closed);
    clinic.listed().becomes("休止");
    ReceiptNumber others = held(Clinic.verified());
    try (SettingOf delay = new SettingOf(Setting.ISSUE_DELAY_SECONDS, HOUR);
        SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      Reviewer.HANAKO.approve(others);
      Browserless person =
          Browserless.signedIn(Door.ofThisServer(), reviewer.name(), Clinic.PASSWORD);
      assertThat(page(person, closed))
          .contains(sentence(reviewer, closed, Act.APPROVE), "aria-describedby=\"hindrance\"")
          .doesNotContain("data-open=\"decision:confirm\"");
      assertThat(page(person, others))
          .contains("この承認は取り消せません。", sentence(reviewer, others, Act.UNDO_APPROVAL));
    }
  }

  @Test
  void areShownInsteadOfTheButtonThatTakesTheCase() {
    Clinic clinic = Clinic.verified();
    Reviewer own = Reviewer.withAddress(clinic.address());
    ReceiptNumber free = clinic.submit(1);
    ReceiptNumber others = held(Clinic.verified());
    Browserless person = atThePages(own.name());
    for (ReceiptNumber receipt : List.of(free, others)) {
      assertThat(page(person, receipt))
          .contains("この申請は、あなたには決定できません。", sentence(own, receipt, Act.CLAIM))
          .doesNotContain("id=\"decision:claim:button\"");
    }
  }

  @Test
  void areShownInsteadOfTheFormsForReasons() {
    Reviewer reviewer = Reviewer.withAddress("h." + Clinic.key() + "@example.jp");
    ReceiptNumber mine = Clinic.verified().submit(1);
    reviewer.claim(mine);
    ReceiptNumber others = held(Clinic.verified());
    Browserless person = atThePages(reviewer.name());
    Map<String, Act> pages = Map.of("return", Act.RETURN, "reject", Act.PROPOSE_REJECTION);
    pages.forEach(
        (name, act) -> {
          String page = "/office/review/" + name + "?receipt=";
          assertThat(person.get(page + mine).body())
              .contains("reason:check:button")
              .doesNotContain("m-hindered");
          assertThat(person.get(page + others).body())
              .contains("m-hindered", sentence(reviewer, others, act))
              .doesNotContain("reason:check:button");
        });
  }

  /** Whoever proposed a rejection may think better of it, at every door. */
  @Test
  void ofAnApproverWhoProposedLeaveTheWayBack() {
    Colleague approver = Colleague.acting("APPROVER");
    Reviewer proposer = new Reviewer(approver.name());
    ReceiptNumber receipt = Clinic.verified().submit(1);
    proposer.claim(receipt);
    proposer.propose(receipt);
    ReceiptNumber others = proposed();
    Browserless person = approver.atThePages();
    assertThat(page(person, receipt))
        .contains(
            "この却下は、あなたには確定できません。",
            sentence(proposer, receipt, Act.CONFIRM_REJECTION),
            "aria-describedby=\"hindrance\"",
            "decision:decline:button")
        .doesNotContain("data-open=\"decision:rejection\"");
    assertThat(page(person, others))
        .contains("data-open=\"decision:rejection\"", "decision:decline:button")
        .doesNotContain("m-hindered");
    for (ReceiptNumber declined : List.of(receipt, others)) {
      assertThat(
              person.press("/office/review/case?receipt=" + declined, "decision:decline", Map.of()))
          .contains("<redirect");
      assertThat(proposer.look(declined).progress().state())
          .isEqualTo(EnrollmentState.UNDER_REVIEW);
    }
  }

  private static Browserless atThePages(String name) {
    try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      return Browserless.signedIn(Door.ofThisServer(), name, Clinic.PASSWORD);
    }
  }

  private static String page(Browserless person, ReceiptNumber receipt) {
    return person.get("/office/review/case?receipt=" + receipt).body();
  }

  private static String sentence(Reviewer who, ReceiptNumber receipt, Act act) {
    Problem problem = who.look(receipt).hindrances().get(act);
    return problem.sentence(Locale.JAPANESE);
  }
}
