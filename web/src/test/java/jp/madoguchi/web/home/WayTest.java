package jp.madoguchi.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.MyApplication;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.golive.GoLiveState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WayTest {
  private static final Instant DUE = Instant.parse("2026-11-29T01:00:00Z");
  private static final Instant LAPSE = Instant.parse("2026-12-22T01:00:00Z");

  @Test
  void beginsWithTheApplication() {
    assertThat(way(null))
        .isEqualTo(new Way(1, "apply", true, null, "/clinic/enrollment/start", false));
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMITTED, 2, false",
    "UNDER_REVIEW, 2, false",
    "RETURNED, 1, true",
    "REJECTION_PROPOSED, 2, false",
    "REJECTED, 1, true",
    "APPROVED, 2, false",
    "COMPLETED, 3, true",
    "WITHDRAWN, 1, true"
  })
  void saysWhoseTurnItIs(EnrollmentState state, int place, boolean clinicsTurn) {
    Way way = way(application(state));
    assertThat(way.place()).isEqualTo(place);
    assertThat(way.clinicsTurn()).isEqualTo(clinicsTurn);
    assertThat(way.steps()).hasSize(6);
    assertThat(way.steps().get(place).state()).isEqualTo(clinicsTurn ? "current" : "waiting");
    assertThat(way.steps().get(place).path()).isEqualTo(way.path());
  }

  @Test
  void saysUntilWhen() {
    assertThat(way(application(EnrollmentState.RETURNED)).until()).isEqualTo(LAPSE);
    assertThat(way(application(EnrollmentState.UNDER_REVIEW)).until()).isEqualTo(DUE);
  }

  @ParameterizedTest
  @EnumSource
  void doesNotTellWhatTheFundOnlyProposes(EnrollmentState state) {
    assertThat(way(application(state)).situation()).doesNotContainIgnoringCase("propose");
  }

  @Test
  void linksNoStepThatIsStillToCome() {
    assertThat(way(null).steps())
        .filteredOn(step -> step.state().equals("todo"))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.path()).isNull());
  }

  @ParameterizedTest
  @CsvSource({"2, 0, 3, account", "2, 1, 4, terminal", "2, 2, 5, golive", "0, 0, 3, account"})
  void goesOnAsTheTerminalsAreRegistered(long inUse, long registered, int place, String words) {
    Way way = used(inUse, registered, GoLiveState.NOT_REGISTERED);
    assertThat(way.place()).isEqualTo(place);
    assertThat(way.situation()).isEqualTo(words);
    assertThat(way.over()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"SCHEDULED, scheduled, done", "STARTED, started, done", "ENDED, closed, done"})
  void endsWithTheGoLiveDate(GoLiveState state, String words, String last) {
    Way way = used(2, 2, state);
    assertThat(way.over()).isTrue();
    assertThat(way.clinicsTurn()).isFalse();
    assertThat(way.situation()).isEqualTo(words);
    assertThat(way.steps().get(5).state()).isEqualTo(last);
  }

  @Test
  void theGoLiveDateCanComeBeforeTheTerminals() {
    Way way = used(2, 1, GoLiveState.SCHEDULED);
    assertThat(way.situation()).isEqualTo("terminal");
    assertThat(way.steps().get(4).state()).isEqualTo("current");
    assertThat(way.steps().get(5))
        .isEqualTo(new Way.Step("golive", "done", "/clinic/golive/register"));
  }

  @Test
  void beginsAnewWhenAllAccountsHaveEnded() {
    MyApplication over =
        new MyApplication(
            new ReceiptNumber("U20261122-000001"),
            EnrollmentState.COMPLETED,
            false,
            FacilityVerification.REGISTRY_MATCH,
            2,
            3,
            Instant.EPOCH,
            DUE,
            null,
            Instant.EPOCH,
            null);
    assertThat(way(over))
        .isEqualTo(new Way(1, "ended", true, null, "/clinic/enrollment/start", false));
  }

  private static Way way(MyApplication application) {
    return Way.of(application, () -> new Way.Use(2, 0, GoLiveState.NOT_REGISTERED));
  }

  private static Way used(long inUse, long registered, GoLiveState state) {
    return Way.of(
        application(EnrollmentState.COMPLETED), () -> new Way.Use(inUse, registered, state));
  }

  private static MyApplication application(EnrollmentState state) {
    return new MyApplication(
        new ReceiptNumber("U20261122-000001"),
        state,
        true,
        FacilityVerification.REGISTRY_MATCH,
        2,
        3,
        Instant.EPOCH,
        DUE,
        state == EnrollmentState.RETURNED ? LAPSE : null,
        null,
        null);
  }
}
