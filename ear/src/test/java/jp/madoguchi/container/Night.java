package jp.madoguchi.container;

import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;
import jp.madoguchi.shared.Jst;

/**
 * A night of the reconciliation, walked through as the job does it: the steps of its XML, each in
 * pieces, each piece a transaction.
 */
record Night(JobTurn turn) {
  private static final int PIECE = 500;

  /** Above the numbers of the runs that the portal starts by itself. */
  private static final AtomicLong RUNS = new AtomicLong(9_000_000_000L);

  /** The night of the day that the portal's clock shows. */
  static Night begun() {
    Instant now = Bean.of(Clock.class).instant();
    LocalDate today = LocalDate.ofInstant(now, Jst.ZONE);
    long id = RUNS.incrementAndGet();
    return new Night(
        new JobTurn(id, "reconciliation-20261122-" + id, Job.RECONCILIATION, today, now, () -> {}));
  }

  static Night walked() {
    Night night = begun();
    steps().forEach(night::walk);
    return night;
  }

  String run() {
    return turn.run();
  }

  void walk(String step) {
    List<Long> keys = work(step).after(turn, 0, PIECE);
    while (!keys.isEmpty()) {
      piece(step, keys);
      keys = work(step).after(turn, keys.get(keys.size() - 1), PIECE);
    }
  }

  /** Only the first thing of a step. */
  void begin(String step) {
    List<Long> keys = work(step).after(turn, 0, 1);
    if (!keys.isEmpty()) {
      piece(step, keys);
    }
  }

  private void piece(String step, List<Long> keys) {
    UserTransaction transaction = Bean.of(UserTransaction.class);
    try {
      transaction.begin();
      boolean done = false;
      try {
        work(step).work(turn, keys);
        done = true;
      } finally {
        if (done) {
          transaction.commit();
        } else {
          transaction.rollback();
        }
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a piece of " + step + " failed", e);
    }
  }

  /** «action result» of what all nights together did with a clinic, in order. */
  static List<String> deeds(Clinic clinic) {
    return Trail.about(clinic.listed().object()).stream()
        .filter(line -> line.contains(" reconciliation "))
        .map(line -> line.replace("reconciliation ", ""))
        .toList();
  }

  static List<String> steps() {
    try (InputStream xml =
        NightlyWork.class.getResourceAsStream("/META-INF/batch-jobs/reconciliation.xml")) {
      String text = new String(xml.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("<step id=\"(\\w+)\"")
          .matcher(text)
          .results()
          .map(step -> step.group(1))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static NightlyWork work(String step) {
    return CDI.current().select(NightlyWork.class, NamedLiteral.of(step)).get();
  }
}
