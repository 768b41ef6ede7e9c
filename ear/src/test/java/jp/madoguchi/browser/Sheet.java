package jp.madoguchi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import jp.madoguchi.harness.UsedSecrets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The ユーザ設定情報 as its reader sees it. */
record Sheet(int pages, String text) {
  static Sheet of(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new Sheet(
          document.getNumberOfPages(),
          UsedSecrets.noteSheet(new PDFTextStripper().getText(document)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
