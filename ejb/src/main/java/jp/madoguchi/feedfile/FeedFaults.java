package jp.madoguchi.feedfile;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.ErrorCode;

/** Gathers the faults of one file until somebody takes them away. */
public final class FeedFaults {
  private List<FeedFault> faults = new ArrayList<>();

  /**
   * @param value as it stands in the file, or null
   */
  void add(int line, String column, ErrorCode code, String value, String argument) {
    faults.add(FeedFault.of(line, column, code, value, argument));
  }

  /** Those since the last time, in the order of the file. */
  public List<FeedFault> taken() {
    List<FeedFault> taken = faults;
    faults = new ArrayList<>();
    return taken;
  }
}
