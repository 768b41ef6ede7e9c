/**
 * 夜間処理の枠. Runs what the features do at night: on time or when an operator asks, in chunks that go
 * on where they stopped, and on one node at a time. Knows no feature but the audit trail; the
 * features bring their {@link jp.madoguchi.jobs.NightlyWork}. The only place that touches {@code
 * jakarta.batch}.
 *
 * <p>Who runs a job holds its lease, which the database's clock ends unless it is renewed. Each
 * taking of the lease raises its number; every chunk compares that number in its own transaction,
 * and before each thing that it does in another one, so that an owner that was only asleep writes
 * nothing more.
 */
package jp.madoguchi.jobs;
