package jp.madoguchi.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** The runs and their steps. */
@Dependent
class JobRuns {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Whoever calls it holds the lock of the job's lease, so that no two are added at once. */
  JobRun add(Job job, LocalDate night, JobRunView.Cause cause, String by) {
    long before =
        entities
            .createQuery(
                "select count(r) from JobRun r where r.job = :job and r.night = :night", Long.class)
            .setParameter("job", job.key())
            .setParameter("night", night)
            .getSingleResult();
    String reference = "%s-%s-%d".formatted(job.key(), DAY.format(night), before + 1);
    JobRun run = new JobRun(job, night, reference, cause, by, clock.instant());
    entities.persist(run);
    return run;
  }

  JobRun withId(long id) {
    return entities.find(JobRun.class, id);
  }

  /** As it is now, kept from others until the commit. */
  JobRun locked(long id) {
    JobRun run = entities.find(JobRun.class, id);
    entities.refresh(run, LockModeType.PESSIMISTIC_WRITE);
    return run;
  }

  /** Asked of the database: a person may have said so meanwhile. */
  boolean isStopping(long id) {
    return entities
            .createQuery("select r.state from JobRun r where r.id = :id", JobRunState.class)
            .setParameter("id", id)
            .getSingleResult()
        == JobRunState.STOPPING;
  }

  Optional<JobRun> of(String reference) {
    return entities
        .createQuery("select r from JobRun r where r.reference = :reference", JobRun.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** Those that are not over, the longest waiting first. */
  List<JobRun> open() {
    return entities
        .createQuery(
            "select r from JobRun r where r.openKey is not null order by r.id", JobRun.class)
        .getResultList();
  }

  boolean isOpen(Job job) {
    return open().stream().anyMatch(run -> run.job() == job);
  }

  boolean hadNight(Job job, LocalDate night) {
    return !entities
        .createQuery("select r.id from JobRun r where r.nightKey = :key", Long.class)
        .setParameter("key", JobRun.nightKey(job, night))
        .getResultList()
        .isEmpty();
  }

  /** The newest run of each job that had one. */
  List<JobRun> newest() {
    return entities
        .createQuery(
            "select r from JobRun r where r.id in (select max(n.id) from JobRun n group by n.job)",
            JobRun.class)
        .getResultList();
  }

  /** The newest first. */
  List<JobRun> before(Job job, long id, int most) {
    return entities
        .createQuery(
            "select r from JobRun r where r.job = :job and r.id < :id order by r.id desc",
            JobRun.class)
        .setParameter("job", job.key())
        .setParameter("id", id)
        .setMaxResults(most)
        .getResultList();
  }

  /** In the order in which they began. */
  List<JobStep> steps(long runId) {
    return entities
        .createQuery("select s from JobStep s where s.runId = :run order by s.id", JobStep.class)
        .setParameter("run", runId)
        .getResultList();
  }

  Optional<JobStep> step(long runId, String name) {
    return entities
        .createQuery(
            "select s from JobStep s where s.runId = :run and s.name = :name", JobStep.class)
        .setParameter("run", runId)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  void add(JobStep step) {
    entities.persist(step);
  }

  void endSteps(long runId) {
    entities
        .createQuery(
            "update JobStep s set s.endedAt = :now where s.runId = :run and s.endedAt is null")
        .setParameter("now", clock.instant())
        .setParameter("run", runId)
        .executeUpdate();
  }
}
