package jp.madoguchi.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: runs of the jobs are forgotten a year after their end, and with them what the
 * server's batch has kept about them. Keys are the ids of the runs.
 */
@Named("purgeRuns")
@Dependent
public class PurgeRuns implements NightlyWork {
  private static final Duration KEPT = Duration.ofDays(365);
  private static final String OVER =
      " from job_run r where r.open_key is null and r.ended_at < :past and r.id > :key";

  private static final String EXECUTIONS =
      "(select e.jobexecutionid from job_execution e where e.jobinstanceid in (:instances))";

  private static final List<String> OF_THE_BATCH =
      List.of(
          "delete from partition_execution where stepexecutionid in (select s.stepexecutionid"
              + " from step_execution s where s.jobexecutionid in "
              + EXECUTIONS
              + ")",
          "delete from step_execution where jobexecutionid in " + EXECUTIONS,
          "delete from job_execution where jobinstanceid in (:instances)",
          "delete from job_instance where jobinstanceid in (:instances)");

  @PersistenceContext private EntityManager entities;

  @Override
  public long size(JobTurn turn) {
    Object count =
        entities
            .createNativeQuery("select count(*)" + OVER)
            .setParameter("past", past(turn))
            .setParameter("key", 0L)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  @Override
  public List<Long> after(JobTurn turn, long key, int most) {
    List<?> ids =
        entities
            .createNativeQuery("select r.id" + OVER + " order by r.id")
            .setParameter("past", past(turn))
            .setParameter("key", key)
            .setMaxResults(most)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public Outcome work(JobTurn turn, List<Long> keys) {
    forgetInTheBatch(keys);
    entities
        .createNativeQuery("delete from job_step where run_id in (:runs)")
        .setParameter("runs", keys)
        .executeUpdate();
    return new Outcome(
        entities
            .createNativeQuery("delete from job_run where id in (:runs) and open_key is null")
            .setParameter("runs", keys)
            .executeUpdate(),
        0);
  }

  private void forgetInTheBatch(List<Long> runs) {
    List<?> instances =
        entities
            .createNativeQuery(
                "select distinct e.jobinstanceid from job_execution e"
                    + " join job_run r on r.execution_id = e.jobexecutionid where r.id in (:runs)")
            .setParameter("runs", runs)
            .getResultList();
    if (!instances.isEmpty()) {
      OF_THE_BATCH.forEach(
          sql ->
              entities.createNativeQuery(sql).setParameter("instances", instances).executeUpdate());
    }
  }

  private static Instant past(JobTurn turn) {
    return turn.startedAt().minus(KEPT);
  }
}
