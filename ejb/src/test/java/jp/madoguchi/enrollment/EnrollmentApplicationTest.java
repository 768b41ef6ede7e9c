package jp.madoguchi.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EnrollmentApplicationTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

  private static final String REVIEWING = "EnrollmentState.UNDER_REVIEW";
  private static final EnrollmentRequest REQUEST =
      new EnrollmentRequest(FacilityVerification.REGISTRY_MATCH, 2, 3, EnrollmentRequest.TERMS);
  private static final ClinicUser APPLICANT =
      new ClinicUser(8, 7, "clinic@example.jp", "基金", "太郎", "0480000000", Locale.JAPANESE);

  /** What can happen to an application once it is submitted; A and B are two reviewers. */
  enum Event {
    SUBMIT(a -> a.submit(new ReceiptNumber("U20261122-000002"), NOW, NOW)),
    CLAIM_A(a -> a.claim("a", NOW)),
    CLAIM_B(a -> a.claim("b", NOW)),
    CLAIM_OWN(own(a -> a.claim("c", NOW))),
    RELEASE_A(a -> a.release("a")),
    RELEASE_B(a -> a.release("b")),
    APPROVE_A(a -> a.approve("a", NOW)),
    APPROVE_B(a -> a.approve("b", NOW)),
    RETURN_A(a -> a.returnForCorrection("a", NOW)),
    RETURN_B(a -> a.returnForCorrection("b", NOW)),
    RESUBMIT(a -> a.resubmit(APPLICANT, REQUEST, "another", NOW)),
    WITHDRAW(a -> a.withdraw(APPLICANT)),
    LAPSE(a -> a.lapse(NOW.plus(Deadlines.PATIENCE))),
    LAPSE_EARLY(a -> a.lapse(NOW.plus(Deadlines.PATIENCE).minusSeconds(1))),
    PROPOSE_A(a -> a.proposeRejection("a")),
    PROPOSE_B(a -> a.proposeRejection("b")),
    CONFIRM_A(a -> a.confirmRejection("a", NOW)),
    CONFIRM_B(a -> a.confirmRejection("b", NOW)),
    CONFIRM_OWN(own(a -> a.confirmRejection("c", NOW))),
    DECLINE_A(a -> a.declineRejection("a")),
    DECLINE_B(a -> a.declineRejection("b")),
    DECLINE_OWN(own(a -> a.declineRejection("c"))),
    COMPLETE(a -> a.complete(NOW));

    private final Consumer<EnrollmentApplication> act;

    Event(Consumer<EnrollmentApplication> act) {
      this.act = act;
    }

    /** By a member of staff with the applicant's mail address, as the decisions check first. */
    private static Consumer<EnrollmentApplication> own(Consumer<EnrollmentApplication> decision) {
      Consumer<EnrollmentApplication> check = a -> a.refuseOwn("clinic@example.jp");
      return check.andThen(decision);
    }
  }

  /** The whole truth: where, and with whom, each event leads; what is absent is refused. */
  private static final Map<String, Map<Event, String>> ALLOWED =
      Map.of(
          "SUBMITTED",
          Map.of(
              Event.CLAIM_A, "UNDER_REVIEW a",
              Event.CLAIM_B, "UNDER_REVIEW b",
              Event.WITHDRAW, "WITHDRAWN"),
          "UNDER_REVIEW a",
          Map.of(
              Event.RELEASE_A, "SUBMITTED",
              Event.APPROVE_A, "APPROVED",
              Event.RETURN_A, "RETURNED",
              Event.PROPOSE_A, "REJECTION_PROPOSED a"),
          "UNDER_REVIEW b",
          Map.of(
              Event.RELEASE_B, "SUBMITTED",
              Event.APPROVE_B, "APPROVED",
              Event.RETURN_B, "RETURNED",
              Event.PROPOSE_B, "REJECTION_PROPOSED b"),
          "RETURNED",
          Map.of(
              Event.RESUBMIT, "SUBMITTED",
              Event.WITHDRAW, "WITHDRAWN",
              Event.LAPSE, "WITHDRAWN"),
          "REJECTION_PROPOSED a",
          Map.of(
              Event.CONFIRM_B, "REJECTED",
              Event.DECLINE_A, "UNDER_REVIEW a",
              Event.DECLINE_B, "UNDER_REVIEW a"),
          "REJECTION_PROPOSED b",
          Map.of(
              Event.CONFIRM_A, "REJECTED",
              Event.DECLINE_A, "UNDER_REVIEW b",
              Event.DECLINE_B, "UNDER_REVIEW b"),
          "REJECTED",
          Map.of(),
          "WITHDRAWN",
          Map.of(),
          "APPROVED",
          Map.of(Event.COMPLETE, "COMPLETED"),
          "COMPLETED",
          Map.of());

  @Property
  void onlyAllowedTransitionsHappen(@ForAll @Size(max = 30) List<Event> events) {
    EnrollmentApplication application = submitted();
    String expected = "SUBMITTED";
    for (Event event : events) {
      EnrollmentState before = application.state();
      String next = ALLOWED.get(expected).get(event);
      if (next == null) {
        assertThatThrownBy(() -> event.act.accept(application)).isInstanceOf(Refusal.class);
      } else {
        event.act.accept(application);
        assertThat(before.next()).contains(application.state());
        expected = next;
      }
      assertThat(application.state().name()).isEqualTo(expected.split(" ")[0]);
    }
  }

  @Test
  void aSecondReviewerIsToldWhoHoldsIt() {
    EnrollmentApplication application = submitted();
    application.claim("a", NOW);
    refused(() -> application.claim("b", NOW), ErrorCode.REV_002, "a", REVIEWING);
    refused(() -> application.approve("b", NOW), ErrorCode.REV_002, "a", REVIEWING);
    refused(() -> application.release("b"), ErrorCode.REV_002, "a", REVIEWING);
  }

  @Test
  void anOlderVersionIsRefusedWithTheNameOfWhoeverChangedIt() {
    EnrollmentApplication application = submitted();
    application.claim("a", NOW);
    application.expect(0);
    refused(() -> application.expect(1), ErrorCode.REV_001, "a", REVIEWING);
  }

  @Test
  void nobodyReviewsTheirOwn() {
    refused(() -> submitted().refuseOwn(" Clinic@example.jp"), ErrorCode.REV_004);
    submitted().refuseOwn("colleague@example.jp");
  }

  @Test
  void nothingIsApprovedThatNobodyHolds() {
    refused(() -> submitted().approve("a", NOW), ErrorCode.REV_003);
  }

  @Test
  void theApprovalSaysWhatToIssue() {
    EnrollmentApplication application = submitted();
    application.claim("a", NOW);
    application.approve("a", NOW);
    assertThat(application.approval())
        .isEqualTo(new EnrollmentApproved(new ReceiptNumber("U20261122-000001"), 7L, 3, "a"));
  }

  @Test
  void theFundsTimeStandsStillWhileTheClinicCorrects() {
    EnrollmentApplication application = submitted();
    application.claim("a", NOW);
    application.returnForCorrection("a", NOW);
    application.resubmit(APPLICANT, REQUEST, "another", NOW.plusSeconds(3600));
    assertThat(application.mine(null))
        .returns(NOW.plusSeconds(3600), MyApplication::dueAt)
        .returns(null, MyApplication::lapsesAt);
  }

  @Test
  void theClinicIsRemindedOnceInTheLastWeek() {
    EnrollmentApplication application = submitted();
    application.claim("a", NOW);
    application.returnForCorrection("a", NOW);
    Instant lastWeek = NOW.plus(Deadlines.PATIENCE).minus(Deadlines.NOTICE);
    assertThat(application.remind(lastWeek.minusSeconds(1))).isFalse();
    assertThat(application.remind(lastWeek)).isTrue();
    assertThat(application.remind(lastWeek)).isFalse();
  }

  @Test
  void whoeverProposedARejectionDoesNotConfirmIt() {
    EnrollmentApplication application = submitted();
    application.claim("a", NOW);
    application.proposeRejection("a");
    refused(() -> application.confirmRejection("a", NOW), ErrorCode.REV_005);
  }

  @Test
  void onlyALivingApplicationStandsInTheWayOfAnother() {
    EnrollmentApplication application = submitted();
    assertThat(application.mine(null).live()).isTrue();
    application.withdraw(APPLICANT);
    assertThat(application.mine(null).live()).isFalse();
  }

  private static void refused(ThrowingCallable act, ErrorCode code, String... names) {
    assertThatThrownBy(act)
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.problems().get(0).arguments()).containsExactly(names);
            });
  }

  private static EnrollmentApplication submitted() {
    EnrollmentApplication application = new EnrollmentApplication(APPLICANT, REQUEST, "key");
    application.submit(new ReceiptNumber("U20261122-000001"), NOW, NOW);
    return application;
  }
}
