package jp.madoguchi.audit;

/** Where the chain breaks first; everything before it is as it was written. */
public record ChainBreak(long sequence, Kind kind) {
  /** What is wrong where the chain breaks. */
  public enum Kind {
    /** What the entry says was changed after it was sealed. */
    CHANGED,
    /** An entry is missing, in the middle or at the end. */
    MISSING,
    /** The portal did not write the entry, or it was changed before it was sealed. */
    FOREIGN,
    /** The entry is genuine and does not follow the one before it. */
    MOVED,
    /** An anchor says that the chain once had another value here: entries were replaced. */
    REPLACED,
    /** An anchor itself was changed. */
    ANCHOR
  }
}
