package jp.madoguchi.reports;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Sample sheets, and what a reader gets out of their PDF. */
final class Sheets {
  static final String PASSWORD = "Kq7mRw4z";
  static final String CODE = "604193857206";

  private Sheets() {}

  static SettingsSheet of(String institutionName) {
    return of(institutionName, "W0000001", PASSWORD, CODE);
  }

  static SettingsSheet of(String institutionName, String accountId, String password, String code) {
    return of(institutionName, accountId, password, code, "社会保険診療報酬支払基金（見本）");
  }

  static SettingsSheet of(
      String institutionName, String accountId, String password, String code, String issuer) {
    return new SettingsSheet(
        "1399912345",
        institutionName,
        accountId,
        password,
        code,
        LocalDate.of(2026, 11, 2),
        issuer);
  }

  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The text without the places where lines end. */
  static String runningText(byte[] pdf) throws IOException {
    return text(pdf).replace("\n", "");
  }
}
