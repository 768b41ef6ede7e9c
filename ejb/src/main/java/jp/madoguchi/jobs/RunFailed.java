package jp.madoguchi.jobs;

/** A run has failed, and nobody goes on with it but a person; in the transaction that says so. */
public record RunFailed(JobRunView run) {}
