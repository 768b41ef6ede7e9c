package jp.madoguchi.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.fill.JRGzipVirtualizer;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;

/** A compiled page layout, loaded once and shared by all threads. */
final class Layout {
  static final Layout SETTINGS_SHEET = load("SettingsSheet.jasper");
  static final Layout RECONCILIATION_REPORT = load("ReconciliationReport.jasper");

  private static final int PAGES_AT_ONCE = 20;

  private final JasperReport report;

  private Layout(JasperReport report) {
    this.report = report;
  }

  private static Layout load(String resource) {
    return withOwnLoader(
        () -> {
          try (InputStream compiled = Layout.class.getResourceAsStream(resource)) {
            return new Layout((JasperReport) JRLoader.loadObject(compiled));
          }
        });
  }

  /** The page with these values in it, as a PDF. */
  byte[] print(Map<String, Object> values) {
    return print(values, new JREmptyDataSource());
  }

  /** As many pages as these lines take; all but the last few wait compressed, and never on disk. */
  byte[] printMany(Map<String, Object> values, JRDataSource lines) {
    JRGzipVirtualizer virtualizer = new JRGzipVirtualizer(PAGES_AT_ONCE);
    Map<String, Object> all = new HashMap<>(values);
    all.put(JRParameter.REPORT_VIRTUALIZER, virtualizer);
    try {
      return print(all, lines);
    } finally {
      virtualizer.cleanup();
    }
  }

  private byte[] print(Map<String, Object> values, JRDataSource lines) {
    return withOwnLoader(
        () -> {
          JasperPrint filled = JasperFillManager.fillReport(report, values, lines);
          ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
          SheetExporter exporter = new SheetExporter();
          exporter.setExporterInput(new SimpleExporterInput(filled));
          exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
          exporter.exportReport();
          return pdf.toByteArray();
        });
  }

  /**
   * The report engine looks for its extensions, the font and the compiled expressions through the
   * thread's class loader first, and keeps what it finds by that loader. In a server that may be
   * anybody's.
   */
  private static <T> T withOwnLoader(Work<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Layout.class.getClassLoader());
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JRException e) {
      throw new IllegalStateException("The sheet could not be printed.", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private interface Work<T> {
    T run() throws IOException, JRException;
  }
}
