package jp.madoguchi.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.audit.AuditEntries;
import jp.madoguchi.audit.AuditFilter;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.CsvAnswer;

/**
 * {@code GET /admin/audit/csv?who=hanako&lang=ja}: the entries that a filter of the page leaves, as
 * CSV, written while they are read.
 */
@WebServlet(TrailCsvDownload.PATH)
public class TrailCsvDownload extends HttpServlet {
  static final String PATH = "/admin/audit/csv";

  private static final String[] COLUMNS = {
    "at", "who", "what", "object", "result", "sequence", "correlation"
  };
  private static final long serialVersionUID = 1L;

  @Inject private transient TrailCopy copy;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AuditFilter filter =
        new AuditFilter(
            request.getParameter("who"),
            request.getParameter("what"),
            request.getParameter("object"),
            request.getParameter("from"),
            request.getParameter("to"));
    try {
      filter.period();
    } catch (Refusal typedByHand) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean english = "en".equals(request.getParameter("lang"));
    ResourceBundle words =
        ResourceBundle.getBundle(
            "jp.madoguchi.web.audit.messages", english ? Locale.ENGLISH : Locale.JAPANESE);
    try (CsvAnswer csv = new CsvAnswer(response, "audit.csv")) {
      csv.row(Stream.of(COLUMNS).map(words::getString).toArray(String[]::new));
      copy.forEach(filter, row -> csv.row(cells(row)));
    }
  }

  private static String[] cells(AuditEntries.Row row) {
    return new String[] {
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.at().atZone(Jst.ZONE)),
      row.actor(),
      row.action(),
      row.about(),
      row.result(),
      row.sequence() == null ? "" : row.sequence().toString(),
      row.correlationId()
    };
  }
}
