package jp.madoguchi.web.frame;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A CSV file of any length, written while it is read: spreadsheets take it for UTF-8, and nothing
 * in it runs. Nothing on the way may keep it.
 */
public final class CsvAnswer implements AutoCloseable {
  private final CsvWriter csv;

  /**
   * @param name of the file, in ASCII
   */
  public CsvAnswer(HttpServletResponse response, String name) throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    // Spreadsheets take a file for UTF-8 only with this mark.
    response.getWriter().write('\uFEFF');
    csv = CsvWriter.builder().build(response.getWriter());
  }

  /** For systems, which need no mark and set the headers themselves. */
  public CsvAnswer(OutputStream answer) {
    csv = CsvWriter.builder().build(new OutputStreamWriter(answer, StandardCharsets.UTF_8));
  }

  /** Null is an empty cell. */
  public void row(String... cells) {
    csv.writeRecord(Stream.of(cells).map(SpreadsheetText::of).toArray(String[]::new));
  }

  /**
   * Writes what the source reads. Where it fails in the middle, the status was sent long ago: so
   * the last row says that the file is not complete, and the failure goes on to the log.
   *
   * @param incomplete for people, in their language
   */
  public void rows(String incomplete, Consumer<Consumer<String[]>> source) {
    try {
      source.accept(this::row);
    } catch (RuntimeException e) {
      row(incomplete);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
