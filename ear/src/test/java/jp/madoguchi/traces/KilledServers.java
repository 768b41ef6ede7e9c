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
  private static final Path TARGET = Path.of(System.getProperty("target"));

  private KilledServers() {}

  /** All that they said, to their console, into files and by mail. */
  static String words() {
    return Stream.concat(
            files("fault", name -> name.matches("(console|server|access_log).*\\.log.*")),
            kept("mails.txt"))
        .collect(Collectors.joining("\n"));
  }

  /** What people typed and were given there: of staff, that each of them began with, too. */
  static Set<String> secrets() {
    return Stream.concat(
            files("fault", "demo-users.txt"::equals)
                .flatMap(String::lines)
                .map(line -> line.split("\\s+")[2]),
            kept("secrets.txt").flatMap(String::lines))
        .collect(Collectors.toSet());
  }

  /** Of the lane, which has no folder of a server that was not killed. */
  private static Stream<String> kept(String name) {
    return paths("traces", name::equals)
        .filter(file -> Files.notExists(TARGET.resolve(file.getParent().getFileName())))
        .map(KilledServers::read);
  }

  private static Stream<String> files(String folder, Predicate<String> name) {
    return paths(folder, name).map(KilledServers::read);
  }

  private static Stream<Path> paths(String folder, Predicate<String> name) {
    try (Stream<Path> files = Files.walk(TARGET.resolve(folder))) {
      return files
          .filter(file -> Files.isRegularFile(file) && name.test(file.getFileName().toString()))
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
