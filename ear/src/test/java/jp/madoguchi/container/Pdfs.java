package jp.madoguchi.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** Documents as a scanner makes them. */
final class Pdfs {
  private Pdfs() {}

  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] ofPages(int pages) {
    return ofPages(pages, CompressParameters.DEFAULT_COMPRESSION);
  }

  /** About a hundred bytes for each page. */
  static byte[] unpacked(int pages) {
    return ofPages(pages, CompressParameters.NO_COMPRESSION);
  }

  private static byte[] ofPages(int pages, CompressParameters how) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.save(out, how);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
