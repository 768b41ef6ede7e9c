package jp.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs when all lanes are through: a screen that no other test has looked at is a screen that
 * nobody looks at. Each was looked at in each language of the run, at both widths and with the Tab
 * key; where something is filled in, also with errors.
 */
class EveryScreenTest {
  /**
   * The first says the same to everything, so that nobody learns who is registered; the others look
   * for whatever is typed or chosen.
   */
  private static final Set<String> NEVER_WRONG =
      Set.of(
          "/public/signin/forgot.xhtml",
          "/office/figures/dashboard.xhtml",
          "/office/figures/ministry.xhtml");

  @Test
  void wasLookedAt() throws IOException {
    List<String> screens = screens();
    assertThat(screens).isNotEmpty();
    assertThat(Sights.walked()).contains("ja");
    Set<Sight> wanted = new LinkedHashSet<>();
    for (String screen : screens) {
      addAll(wanted, screen, Sight.State.PLAIN);
      add(wanted, screen, "ja", Sight.State.FOCUS);
      if (Sights.withFields().contains(screen) && !NEVER_WRONG.contains(screen)) {
        addAll(wanted, screen, Sight.State.ERRORS);
      }
    }
    wanted.removeAll(Sights.seen());
    assertThat(wanted).as("nobody looked at").isEmpty();
  }

  private static void addAll(Set<Sight> wanted, String screen, Sight.State state) {
    for (String language : Sights.walked()) {
      add(wanted, screen, language, state);
    }
  }

  private static void add(Set<Sight> wanted, String screen, String language, Sight.State state) {
    for (Width width : Width.values()) {
      wanted.add(new Sight(screen, language, width.pixels(), state));
    }
  }

  private static List<String> screens() throws IOException {
    Path pages = Path.of(System.getProperty("pages"));
    try (Stream<Path> files = Files.walk(pages)) {
      return files
          .map(file -> "/" + pages.relativize(file))
          .filter(file -> file.endsWith(".xhtml"))
          .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/resources/"))
          .toList();
    }
  }
}
