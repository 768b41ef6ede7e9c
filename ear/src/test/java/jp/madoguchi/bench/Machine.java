package jp.madoguchi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What it was measured on, and how busy that was when the measurement began. */
record Machine(
    String processor, int cores, long gigabytes, String java, double load, LocalDate day) {
  static Machine here() throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        processorName(),
        system.getAvailableProcessors(),
        Math.round(system.getTotalMemorySize() / 1e9),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
        system.getSystemLoadAverage(),
        LocalDate.now());
  }

  private static String processorName() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  /** Whether others were at work, too, so that the figures are worth less. */
  boolean isBusy() {
    return load > cores;
  }

  /** For the end of a row. */
  String inShort() {
    return "%s、%s、負荷%s".formatted(day, processor, Line.two(load));
  }

  @Override
  public String toString() {
    return "%s、%dコア、%d GB、%s、開始時の負荷%s%s"
        .formatted(processor, cores, gigabytes, java, Line.two(load), isBusy() ? "（混んでいる）" : "");
  }
}
