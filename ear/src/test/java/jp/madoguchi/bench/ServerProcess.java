package jp.madoguchi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux tells about a running process. */
record ServerProcess(long id) {
  /** Linux counts in hundredths of a second. */
  private static final double MS_OF_A_TICK = 10;

  private static final double BYTES_OF_A_MB = 1024 * 1024;

  private static final int USER_TIME = 11;
  private static final int SYSTEM_TIME = 12;

  /**
   * CPU milliseconds so far, without the threads that compile: they work for the minutes to come,
   * not for the request that happens to be served meanwhile.
   */
  double cpu() {
    double compilers;
    try (Stream<Path> threads = Files.list(folder().resolve("task"))) {
      compilers =
          threads
              .filter(t -> read(t.resolve("comm")).matches("C[12] CompilerThre.*\\s*"))
              .mapToDouble(t -> cpu(t.resolve("stat")))
              .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cpu(folder().resolve("stat")) - compilers;
  }

  /** Memory held in RAM, in MB. */
  double residentMegabytes() {
    return read(folder().resolve("status"))
            .lines()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / 1024.0;
  }

  /** What is left after a full collection, in MB. */
  double liveMegabytes() throws IOException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process histogram =
        new ProcessBuilder(jcmd.toString(), Long.toString(id), "GC.class_histogram").start();
    try (BufferedReader lines = histogram.inputReader()) {
      return lines
              .lines()
              .filter(line -> line.startsWith("Total"))
              .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[2]))
              .sum()
          / BYTES_OF_A_MB;
    }
  }

  private Path folder() {
    return Path.of("/proc", Long.toString(id));
  }

  private static double cpu(Path stat) {
    String line = read(stat);
    if (line.isEmpty()) {
      return 0;
    }
    // The name in parentheses may hold blanks.
    List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
    return MS_OF_A_TICK
        * (Long.parseLong(fields.get(USER_TIME)) + Long.parseLong(fields.get(SYSTEM_TIME)));
  }

  /** Empty for a thread that has just ended. */
  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("No such process")) {
        return "";
      }
      throw new UncheckedIOException(e);
    }
  }
}
