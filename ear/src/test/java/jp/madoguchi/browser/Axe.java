package jp.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Accessibility as axe-core sees it: no serious and no critical finding. Runs in the page itself,
 * for it has no frames, and the builder that comes with axe opens another page for each answer. The
 * rule about regions is one of the slowest, and never more than moderate.
 */
final class Axe {
  private static final String PROGRAM = program();
  private static final String RUN =
      """
      async () => (await axe.run(document, {
        resultTypes: ['violations'],
        selectors: false,
        rules: { region: { enabled: false } },
      })).violations
        .filter(rule => ['serious', 'critical'].includes(rule.impact))
        .map(rule => rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html))
      """;

  private Axe() {}

  static void check(Page page, String screen) {
    if (page.evaluate("() => typeof axe").equals("undefined")) {
      page.evaluate(PROGRAM);
    }
    assertThat((List<?>) page.evaluate(RUN)).as("axe on %s", screen).isEmpty();
  }

  private static String program() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
