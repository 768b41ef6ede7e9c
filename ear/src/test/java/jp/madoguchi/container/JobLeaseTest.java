package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.jobs.HoldRun;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobRunDetail;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;
import jp.madoguchi.shared.Jst;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two owners of one run: who lost the lease writes nothing more, and the run is finished once. */
@ExtendWith(ArquillianExtension.class)
class JobLeaseTest {
  private static final String TAKEN_BY_ANOTHER =
      "update job_lease set owner = 'another', epoch = epoch + 1,"
          + " held_until = current_timestamp + interval '8' second where job = 'housekeeping'"
          + " and epoch = ?";

  /** Its owner is gone, and its time over. */
  private static final String LEFT =
      "update job_lease set owner = 'gone', held_until = current_timestamp where job ="
          + " 'housekeeping'";

  /** Between two pieces the lease is free for a moment only; one of so many gets it. */
  private static final int OTHERS = 10;

  @Test
  void whoLostTheLeaseWritesNothingMore() {
    String run;
    try (StuckNight night = new StuckNight()) {
      run = night.run();
      long epoch = epoch();
      for (int i = 0; i < OTHERS; i++) {
        new Thread(() -> BehindThePortal.change(TAKEN_BY_ANOTHER, epoch)).start();
      }
      Eventually.holds("others wait for the lease", () -> BehindThePortal.waiting() > OTHERS);
    }
    Eventually.holds(
        "the one that lost it has given up", () -> executions(run).equals(List.of("FAILED")));
    assertThat(JobDesk.steps(run)).contains(StuckNight.STEP);
    assertThat(JobDesk.look(run).run().state()).isEqualTo(JobRunState.RUNNING);
    // The other one never comes back, so its lease ends.
    assertThat(JobDesk.ended(run).state()).isEqualTo(JobRunState.COMPLETED);
    assertThat(JobDesk.look(run).run().takings()).isEqualTo(2);
    assertThat(JobDesk.steps(run)).endsWith("purgeMails").doesNotHaveDuplicates();
    assertThat(executions(run)).containsExactly("FAILED", "COMPLETED");
  }

  @Test
  void anotherOwnerInTheSameServerDoesNotGetWhatIsHeld() {
    Colleague auditor = Colleague.acting("AUDITOR");
    String run;
    try (StuckNight night = new StuckNight()) {
      run = night.run();
      assertThat(Bean.of(HoldRun.class).take(id(run), "another")).isEmpty();
      JobRunDetail.Shown shown = JobDesk.look(run);
      assertThat(shown.lease().number()).isEqualTo(epoch());
      assertThat(shown.lease().owner()).isNotEmpty();
      assertThat(new JobPages(auditor.atThePages()).run(run))
          .contains(
              "対象の日 " + shown.run().night(),
              "きっかけ 手動 開始した人 olivia",
              "サーバーのログでの番号 " + shown.execution(),
              "いま受け持っているサーバー " + shown.lease().owner(),
              "受持ちの番号 " + shown.lease().number());
    }
    assertThat(JobDesk.ended(run).takings()).isOne();
    assertThat(JobDesk.look(run).lease()).isNull();
  }

  /** The portal's own timer is a third one. */
  @Test
  void ofTwoWhoTakeALeaseThatRanOutOneGetsIt() {
    BehindThePortal.change(LEFT);
    long before = epoch();
    String run = JobDesk.start(Job.HOUSEKEEPING);
    List<Callable<Optional<HoldRun.Taken>>> owners =
        Stream.of("one", "another").map(owner -> take(run, owner)).toList();
    List<HoldRun.Taken> taken =
        Race.of(owners).stream()
            .map(answer -> (Optional<?>) answer)
            .flatMap(Optional::stream)
            .map(HoldRun.Taken.class::cast)
            .toList();
    assertThat(epoch()).isEqualTo(before + 1);
    assertThat(taken).hasSizeLessThan(2);
    taken.forEach(one -> Bean.of(HoldRun.class).interrupted(one.holder()));
    assertThat(JobDesk.ended(run).state()).isEqualTo(JobRunState.COMPLETED);
  }

  private static Callable<Optional<HoldRun.Taken>> take(String run, String owner) {
    return () -> Bean.of(HoldRun.class).take(id(run), owner);
  }

  /** As it is when the transaction that holds the lease has ended without the piece noticing. */
  @Test
  void whoLostTheLeaseDoesNothingMoreOfAPieceWhoseThingsAreDoneOneByOne() {
    JobTurn turn = turnOfWhoHasTheLease();
    List<Long> done = new ArrayList<>();
    assertThatThrownBy(
            () ->
                NightlyWork.each(
                    turn,
                    List.of(1L, 2L, 3L),
                    key -> {
                      if (key == 2) {
                        BehindThePortal.change(TAKEN_BY_ANOTHER, epoch());
                      }
                      return done.add(key);
                    }))
        .isInstanceOf(HoldRun.LeaseLost.class);
    assertThat(done).containsExactly(1L, 2L);
    BehindThePortal.change(LEFT);
  }

  @Test
  void whoLostTheLeaseTellsNobodyWhatIsOverdue() {
    Colleague approver = Colleague.acting("APPROVER");
    Clinic.verified().submit(1);
    try (LaterTime later = new LaterTime(Duration.ofDays(8))) {
      JobTurn turn = turnOfWhoHasTheLease();
      BehindThePortal.change(TAKEN_BY_ANOTHER, epoch());
      assertThatThrownBy(() -> Nightly.step("tellOverdue").work(turn, List.of(1L)))
          .isInstanceOf(HoldRun.LeaseLost.class);
      assertThat(overdueMails(approver)).isEmpty();
      BehindThePortal.change(LEFT);
      Nightly.work("tellOverdue");
      assertThat(overdueMails(approver)).isNotEmpty();
    }
  }

  private static List<String> overdueMails(Colleague approver) {
    return Trail.read(
        "select template from mail_outbox where template = 'M29' and recipient = ?",
        approver.address());
  }

  private static JobTurn turnOfWhoHasTheLease() {
    BehindThePortal.change(TAKEN_BY_ANOTHER, epoch());
    HoldRun.Holder mine = new HoldRun.Holder(0, Job.HOUSEKEEPING, "another", epoch());
    Instant now = Bean.of(Clock.class).instant();
    return new JobTurn(
        0,
        "housekeeping-0",
        Job.HOUSEKEEPING,
        LocalDate.ofInstant(now, Jst.ZONE),
        now,
        () -> Bean.of(HoldRun.class).require(mine));
  }

  private static long epoch() {
    return BehindThePortal.number("select epoch from job_lease where job = 'housekeeping'");
  }

  private static long id(String run) {
    return BehindThePortal.number("select id from job_run where reference = ?", run);
  }

  private static List<String> executions(String run) {
    return Trail.read(
        "select batchstatus from job_execution where jobinstanceid ="
            + " (select e.jobinstanceid from job_execution e join job_run r"
            + " on r.execution_id = e.jobexecutionid where r.reference = ?)"
            + " order by jobexecutionid",
        run);
  }
}
