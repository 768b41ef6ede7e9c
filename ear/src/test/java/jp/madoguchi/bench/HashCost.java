package jp.madoguchi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import jp.madoguchi.shared.Passwords;

/** What the portal's own password hash costs, in a process that does nothing else meanwhile. */
final class HashCost implements Cost {
  private static final int HASHES = 40;
  private static final String PASSWORD = "Correct-Horse-Battery-9";

  private final Passwords passwords = Passwords.standard();
  private final String hash = passwords.hash(PASSWORD);
  private final OperatingSystemMXBean self =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  void warm() {
    for (int i = 0; i < 3 * HASHES; i++) {
      passwords.matches(PASSWORD, hash);
    }
  }

  /** CPU milliseconds of one comparison, the collector's share included. */
  @Override
  public double ofOne() throws Exception {
    double before = cpu();
    Load.times(HASHES, () -> passwords.matches(PASSWORD, hash));
    return (cpu() - before) / HASHES;
  }

  private double cpu() {
    return self.getProcessCpuTime() / 1e6;
  }
}
