package jp.madoguchi.traces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The servers that {@code jp.madoguchi.fault} starts and kills. */
final class KilledServers {
  private static final Path FOLDER = Path.of(System.getProperty("target"), "fault");

  private KilledServers() {}

  /** All that they said, to their console and into files. */
  static String logs() {
    return files(name -> name.matches("(console|server|access_log).*\\.log.*"))
        .collect(Collectors.joining("\n"));
  }

  /** Of the staff that each of them began with. */
  static Set<String> passwords() {
    return files(name -> name.equals("demo-users.txt"))
        .flatMap(String::lines)
        .map(line -> line.split("\\s+")[2])
        .collect(Collectors.toSet());
  }

  private static Stream<String> files(Predicate<String> name) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> Files.isRegularFile(file) && name.test(file.getFileName().toString()))
          .map(KilledServers::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
