package jp.madoguchi.web.reconciliation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.reconciliation.PrintReconciliationReport;

/**
 * {@code GET /office/reconciliation/report?run=reconciliation-20261122-1}: the 照合結果報告書 as a file.
 */
@WebServlet(ReportDownload.PATH)
public class ReportDownload extends HttpServlet {
  static final String PATH = "/office/reconciliation/report";
  private static final long serialVersionUID = 1L;

  @Inject private transient PrintReconciliationReport reports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> run = RunName.parse(request.getParameter("run"));
    Optional<byte[]> pdf = run.flatMap(reports::print);
    if (pdf.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setContentLength(pdf.get().length);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + run.get() + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    response.getOutputStream().write(pdf.get());
  }
}
