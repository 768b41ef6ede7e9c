package jp.madoguchi.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@Dependent
class JobLeases {
  @PersistenceContext private EntityManager entities;

  /** By the database's clock; on PostgreSQL, when the transaction began. */
  Instant now() {
    return (Instant)
        entities.createNativeQuery("select current_timestamp", Instant.class).getSingleResult();
  }

  /** Without a lock, for people to look at. */
  JobLease of(Job job) {
    return entities.find(JobLease.class, job.key());
  }

  /** Nobody keeps the lease; while something is being written under it, somebody does. */
  boolean isLeft(Job job) {
    return unlocked(job).filter(lease -> lease.isFree(now())).isPresent();
  }

  /** Waits for whoever has it. */
  JobLease locked(Job job) {
    JobLease lease = entities.find(JobLease.class, job.key());
    entities.refresh(lease, LockModeType.PESSIMISTIC_WRITE);
    return lease;
  }

  /** Empty while somebody writes under it, who is alive then. */
  Optional<JobLease> unlocked(Job job) {
    return entities
        .createNativeQuery(
            "select * from job_lease where job = :job for update skip locked", JobLease.class)
        .setParameter("job", job.key())
        .getResultStream()
        .map(JobLease.class::cast)
        .findFirst();
  }
}
