package jp.madoguchi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said in Japanese is said in English, and the other way round. */
class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @TestFactory
  Stream<DynamicTest> bothLanguagesHaveTheSameKeys() throws IOException {
    List<Path> bundles = bundles();
    assertThat(bundles).isNotEmpty();
    return bundles.stream()
        .map(
            ja ->
                DynamicTest.dynamicTest(
                    RESOURCES.relativize(ja).toString(),
                    () -> {
                      Properties japanese = read(ja);
                      Properties english = read(other(ja));
                      assertThat(english.stringPropertyNames())
                          .isEqualTo(japanese.stringPropertyNames());
                      assertThat(japanese.values()).doesNotContain("");
                      assertThat(english.values()).doesNotContain("");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> noKeyStandsTwice() throws IOException {
    return bundles().stream()
        .flatMap(ja -> Stream.of(ja, other(ja)))
        .map(
            bundle ->
                DynamicTest.dynamicTest(
                    RESOURCES.relativize(bundle).toString(),
                    () ->
                        assertThat(Files.readAllLines(bundle))
                            .filteredOn(line -> line.matches("[^#!=:\\s]+ *=.*"))
                            .hasSize(read(bundle).size())));
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(f -> f.toString().endsWith("_ja.properties")).sorted().toList();
    }
  }

  private static Path other(Path ja) {
    return Path.of(ja.toString().replace("_ja.", "_en."));
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
