package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCodeTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "errors.md");

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyCodeHasASentenceAndEverySentenceACode(String language) throws IOException {
    Properties sentences = sentences(language);
    Set<String> codes =
        Stream.of(ErrorCode.values()).map(ErrorCode::code).collect(Collectors.toSet());
    assertThat(sentences.stringPropertyNames()).isEqualTo(codes);
    assertThat(sentences.values()).allMatch(sentence -> !sentence.toString().isBlank());
    // A lone apostrophe would switch MessageFormat's placeholders off.
    assertThat(sentences.values()).noneMatch(sentence -> sentence.toString().contains("'"));
  }

  @Test
  void bothLanguagesNameTheSameArguments() throws IOException {
    Properties japanese = sentences("ja");
    Properties english = sentences("en");
    for (String code : japanese.stringPropertyNames()) {
      assertThat(placeholders(english.getProperty(code)))
          .as(code)
          .isEqualTo(placeholders(japanese.getProperty(code)));
    }
  }

  @Test
  void theDocumentIsWhatTheCodeGives() throws IOException {
    String document = document();
    if (Boolean.getBoolean("madoguchi.renew")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, document);
    }
    assertThat(DOCUMENT)
        .as("renew docs/errors.md: mvn test -pl ejb -am -Dmadoguchi.renew=true")
        .hasContent(document);
  }

  private static String document() {
    StringBuilder text =
        new StringBuilder(
            """
            # エラーコード

            画面、メール、API に現れるコードの一覧。`ErrorCode` と `errors_ja.properties`、`errors_en.properties` から作られる。

            | コード | 日本語 | English |
            |---|---|---|
            """);
    for (ErrorCode code : ErrorCode.values()) {
      Object[] names = {"{0}", "{1}"};
      text.append(
          "| %s | %s | %s |%n"
              .formatted(
                  code.code(),
                  code.sentence(Locale.JAPANESE, names),
                  code.sentence(Locale.ENGLISH, names)));
    }
    return text.toString();
  }

  private static Set<String> placeholders(String sentence) {
    return Stream.of("{0}", "{1}", "{2}").filter(sentence::contains).collect(Collectors.toSet());
  }

  private static Properties sentences(String language) throws IOException {
    try (var reader =
        new InputStreamReader(
            ErrorCode.class.getResourceAsStream("errors_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      Properties sentences = new Properties();
      sentences.load(reader);
      return sentences;
    }
  }
}
