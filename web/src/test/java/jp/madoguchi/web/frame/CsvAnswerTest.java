package jp.madoguchi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CsvAnswerTest {
  private static final String ROW = "1401234567,'=SUM(A1),試験接骨院\r\n";
  private static final int ROWS = 20_000;
  private static final int BUFFERS = 65_536;

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

  /** What is on the way at any moment fits into a few buffers, however many rows there are. */
  @Test
  void isWrittenWhileItIsRead() throws IOException {
    String[] cells = {"1401234567", "=SUM(A1)", "試験接骨院"};
    int bytes = ROW.getBytes(StandardCharsets.UTF_8).length;
    AtomicInteger behind = new AtomicInteger();
    try (CsvAnswer csv = new CsvAnswer(file)) {
      csv.rows(
          "INCOMPLETE",
          rows -> {
            for (int row = 1; row <= ROWS; row++) {
              rows.accept(cells);
              behind.accumulateAndGet(row * bytes - file.size(), Math::max);
            }
          });
    }
    assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo(ROW.repeat(ROWS));
    assertThat(behind).hasValueLessThan(BUFFERS);
  }

  @Test
  void aWholeOneDoesNot() throws IOException {
    try (CsvAnswer csv = new CsvAnswer(file)) {
      csv.rows("INCOMPLETE", rows -> rows.accept(new String[] {"1", "2"}));
    }
    assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("1,2\r\n");
  }
}
