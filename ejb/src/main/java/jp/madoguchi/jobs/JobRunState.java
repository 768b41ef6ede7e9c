package jp.madoguchi.jobs;

/** Where a run stands. */
public enum JobRunState {
  /** Asked for; the next free node begins it, or goes on with it. */
  WAITING,
  RUNNING,
  /** To be stopped after the piece that is being worked on. */
  STOPPING,
  STOPPED,
  COMPLETED,
  FAILED;

  public boolean isOver() {
    return this == STOPPED || this == COMPLETED || this == FAILED;
  }
}
