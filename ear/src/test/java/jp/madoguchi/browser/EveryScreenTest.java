package jp.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: a screen that no other test has looked at is a screen that nobody looks at. */
@Order(Integer.MAX_VALUE)
class EveryScreenTest {
  @Test
  void wasLookedAt() throws IOException {
    Path pages = Path.of(System.getProperty("pages"));
    try (Stream<Path> files = Files.walk(pages)) {
      List<String> screens =
          files
              .map(file -> "/" + pages.relativize(file))
              .filter(file -> file.endsWith(".xhtml"))
              .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/resources/"))
              .toList();
      assertThat(screens).isNotEmpty();
      assertThat(Visit.seen()).containsAll(screens);
    }
  }
}
