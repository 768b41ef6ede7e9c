package jp.madoguchi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.harness.Leftovers;

/**
 * What has been looked at. Each lane of the browser notes it in a file, so that what all of them
 * have seen together can be asked when they are through.
 */
final class Sights {
  private static final String SEEN = "seen ";
  private static final String WITH_FIELDS = "fields ";
  private static final String WALKED = "walked ";
  private static final Set<String> NOTED = new LinkedHashSet<>();

  private Sights() {}

  static void saw(Sight sight) {
    note(SEEN + sight.line());
  }

  /** Somebody fills in something on this screen. */
  static void sawFields(String screen) {
    note(WITH_FIELDS + screen);
  }

  /** In this language all screens were walked through. */
  static void walked(String language) {
    note(WALKED + language);
  }

  private static synchronized void note(String line) {
    if (NOTED.add(line)) {
      Leftovers.keepSight(line);
    }
  }

  /** Of all lanes, once they are through. */
  static Set<Sight> seen() {
    return read(SEEN, Sight::ofLine);
  }

  static Set<String> withFields() {
    return read(WITH_FIELDS, screen -> screen);
  }

  /** The languages, as {@code lang} has them, in which all screens were walked through. */
  static Set<String> walked() {
    return read(WALKED, language -> language);
  }

  private static <T> Set<T> read(String kind, Function<String, T> value) {
    Path traces = Path.of(System.getProperty("target"), "traces");
    try (Stream<Path> lanes = Files.list(traces)) {
      return lanes
          .map(lane -> lane.resolve(Leftovers.SIGHTS))
          .filter(Files::exists)
          .flatMap(Sights::lines)
          .filter(line -> line.startsWith(kind))
          .map(line -> value.apply(line.substring(kind.length())))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
