package jp.madoguchi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvAnswerTest {
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  @Test
  void aFileThatEndsEarlySaysSo() {
    IllegalStateException failure = new IllegalStateException();
    assertThatThrownBy(
            () -> {
              try (CsvAnswer csv = new CsvAnswer(file)) {
                csv.rows(
                    "INCOMPLETE",
                    rows -> {
                      rows.accept(new String[] {"1", null});
                      throw failure;
                    });
              }
            })
        .isSameAs(failure);
    assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("1,\r\nINCOMPLETE\r\n");
  }

  @Test
  void aWholeOneDoesNot() throws IOException {
    try (CsvAnswer csv = new CsvAnswer(file)) {
      csv.rows("INCOMPLETE", rows -> rows.accept(new String[] {"1", "2"}));
    }
    assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("1,2\r\n");
  }
}
