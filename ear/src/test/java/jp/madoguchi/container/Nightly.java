package jp.madoguchi.container;

import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.naming.InitialContext;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;
import jp.madoguchi.shared.Jst;

/** The work of one step of the night, done at once and without its job. */
final class Nightly {
  private static final int AT_ONCE = 20;

  private Nightly() {}

  /** By its name in the job's XML. */
  static void work(String step) {
    NightlyWork work = step(step);
    Instant now = Bean.of(Clock.class).instant();
    JobTurn turn =
        new JobTurn(
            0,
            "housekeeping-0",
            Job.HOUSEKEEPING,
            LocalDate.ofInstant(now, Jst.ZONE),
            now,
            () -> {});
    List<Long> keys = work.after(turn, 0, AT_ONCE);
    while (!keys.isEmpty()) {
      piece(work, turn, keys);
      keys = work.after(turn, keys.get(keys.size() - 1), AT_ONCE);
    }
  }

  /** By its name in the job's XML. */
  static NightlyWork step(String name) {
    return CDI.current().select(NightlyWork.class, NamedLiteral.of(name)).get();
  }

  private static void piece(NightlyWork work, JobTurn turn, List<Long> keys) {
    try {
      UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
      transaction.begin();
      try {
        work.work(turn, keys);
        transaction.commit();
      } catch (RuntimeException e) {
        transaction.rollback();
        throw e;
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
