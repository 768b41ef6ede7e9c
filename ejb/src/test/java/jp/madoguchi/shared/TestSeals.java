package jp.madoguchi.shared;

import java.util.Arrays;
import java.util.List;

/** Real seals with a key of the test's own. */
public final class TestSeals {
  private TestSeals() {}

  public static Seal withKey(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return new Seal(key, List.of());
  }
}
