package jp.madoguchi.jobs;

import java.time.Instant;
import java.time.LocalDate;

/**
 * For which run a piece of work is done.
 *
 * @param runId of the row in {@code job_run}
 * @param run its name for people, as {@link JobRunView#reference}
 * @param night the day in Japan for which it runs
 * @param startedAt when it began for the first time, by the portal's clock; kept through restarts,
 *     so that a run that was interrupted decides as one that was not
 * @param fence throws when another node has taken up the run. Asked before something is written in
 *     a transaction of its own, for the one that holds the lease may have ended unnoticed
 */
public record JobTurn(
    long runId, String run, Job job, LocalDate night, Instant startedAt, Runnable fence) {}
