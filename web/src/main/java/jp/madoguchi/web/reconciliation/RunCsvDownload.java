package jp.madoguchi.web.reconciliation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.reconciliation.ReconciliationRun;
import jp.madoguchi.reconciliation.RunRows;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.web.frame.CsvAnswer;

/**
 * {@code GET /office/reconciliation/csv?run=reconciliation-20261122-1&lang=ja}: all that a run
 * found and did as CSV, written while it is read.
 */
@WebServlet(RunCsvDownload.PATH)
public class RunCsvDownload extends HttpServlet {
  static final String PATH = "/office/reconciliation/csv";

  private static final String[] COLUMNS = {
    "csvPart",
    "kind",
    "reference",
    "number",
    "institution",
    "subject",
    "before",
    "after",
    "state",
    "note",
    "changedBy",
    "at"
  };
  private static final long serialVersionUID = 1L;

  @Inject private transient ReconciliationRun runs;
  @Inject private transient RunRows rows;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> run = RunName.parse(request.getParameter("run"));
    if (run.flatMap(runs::of).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean english = "en".equals(request.getParameter("lang"));
    Words words = Words.in(english ? Locale.ENGLISH : Locale.JAPANESE);
    try (CsvAnswer csv = new CsvAnswer(response, run.get() + ".csv")) {
      csv.row(Stream.of(COLUMNS).map(words.page()::getString).toArray(String[]::new));
      csv.rows(
          words.page().getString("csvIncomplete"),
          file -> rows.forEach(run.get(), row -> file.accept(cells(row, words))));
    }
  }

  private static String[] cells(RunRows.Row row, Words words) {
    return new String[] {
      words.page().getString(row.kind() == null ? "csvDone" : "csvFound"),
      words.business().getString(kind(row)),
      row.reference(),
      row.number(),
      row.institutionName(),
      row.subject(),
      row.kind() == null ? row.before() : row.kind().shownBefore(row.before()),
      row.kind() == null ? row.after() : row.kind().shownAfter(row.after(), words.business()),
      row.state() == null ? "" : words.business().getString("DiscrepancyState." + row.state()),
      row.note(),
      row.changedBy(),
      Jst.minute(row.at())
    };
  }

  private static String kind(RunRows.Row row) {
    return row.kind() == null
        ? "ConsequenceKind." + row.consequence()
        : "DiscrepancyKind." + row.kind();
  }

  private record Words(ResourceBundle page, ResourceBundle business) {
    static Words in(Locale locale) {
      return new Words(
          ResourceBundle.getBundle("jp.madoguchi.web.reconciliation.messages", locale),
          ResourceBundle.getBundle("jp.madoguchi.reconciliation.words", locale));
    }
  }
}
