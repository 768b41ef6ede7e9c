package jp.madoguchi.inspection;

/** What is known of a file from the virus scanner. */
public enum Safety {
  /** 検査済. */
  CLEAN,
  /** 検出: its content is erased. */
  INFECTED,
  /** 検査待ち: the scanner did not answer; a timer asks again, and nobody opens the file before. */
  WAITING,
  /** 未設定: this installation has no scanner. */
  NOT_CONFIGURED;

  /** Whether a reviewer may see it. */
  public boolean mayBeOpened() {
    return this == CLEAN || this == NOT_CONFIGURED;
  }
}
