package jp.madoguchi.bench;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import jp.madoguchi.reports.SettingsSheet;

/**
 * The peer of the settings sheet: the same words, sizes and rules at the same places, drawn with
 * the PDF library itself, without tags.
 */
final class DrawnSheet {
  private static final String FONT = "jp/madoguchi/reports/NotoSansJP_400Regular.ttf";
  private static final DateTimeFormatter ON_PAPER = DateTimeFormatter.ofPattern("uuuu/MM/dd");
  private static final float LEFT = 57;
  private static final float RIGHT = 538;
  private static final float VALUES = 247;
  private static final float TOP = 794;

  private final BaseFont font;

  private DrawnSheet(byte[] font) throws IOException {
    // Not from the library's cache, where the portal's own settings are.
    this.font =
        BaseFont.createFont(FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font, null);
  }

  /** With the font as its makers publish it, packed as the library does by itself. */
  static DrawnSheet plain() throws IOException {
    return new DrawnSheet(Files.readAllBytes(Path.of(System.getProperty("bench.font"))));
  }

  /** With what the portal does to print faster: its order of the glyphs, its level of packing. */
  static DrawnSheet tuned() throws IOException {
    try (InputStream sorted = SettingsSheet.class.getClassLoader().getResourceAsStream(FONT)) {
      DrawnSheet tuned = new DrawnSheet(sorted.readAllBytes());
      tuned.font.setCompressionLevel(1);
      return tuned;
    }
  }

  byte[] draw(SettingsSheet sheet) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
    Document document = new Document(PageSize.A4);
    PdfWriter writer = PdfWriter.getInstance(document, pdf);
    document.addTitle("マイナ資格確認アプリ ユーザ設定情報");
    document.addCreator("Madoguchi");
    document.open();
    PdfContentByte page = writer.getDirectContent();
    String issued = ON_PAPER.format(sheet.issuedOn());
    text(page, 10.5f, RIGHT - font.getWidthPoint(issued, 10.5f), 12, issued);
    text(page, 14, LEFT, 50, sheet.institutionName() + " 御中");
    text(page, 10.5f, RIGHT - font.getWidthPoint(sheet.issuer(), 10.5f), 82, sheet.issuer());
    text(page, 21, LEFT, 134, "マイナ資格確認アプリ ユーザ設定情報");
    text(page, 10.5f, LEFT, 158, "アプリの初期登録の画面に、①から④までを入力してください。");
    text(page, 13, LEFT, 182, "マイナ資格確認アプリ利用に関する情報");
    rule(page, 1.5f, 188);
    row(page, 189, "①　機関コード", 24, sheet.institutionCode());
    row(page, 242, "　　機関名", 12, sheet.institutionName());
    row(page, 295, "②　ID", 24, sheet.accountId());
    row(page, 348, "③　パスワード", 24, sheet.password());
    row(page, 401, "④　アクティベーションコード", 24, sheet.activationCode());
    rule(page, 1.5f, 453);
    text(page, 13, LEFT, 494, "ご利用にあたって");
    note(page, 518, "この用紙は印刷して、お手元に大切に保管してください。", "ここにある情報で登録ができるため、関係のない方の目に触れないようご注意ください。");
    note(page, 562, "アプリを使えるのは、④アクティベーションコード（数字12桁）で認証した端末だけです。", "この用紙は、端末1台のためのものです。");
    note(page, 606, "③パスワードは、英字の大文字と小文字を区別して入力してください。");
    document.close();
    return pdf.toByteArray();
  }

  private void row(PdfContentByte page, float down, String label, float size, String value) {
    text(page, 12, LEFT, down + 30, label);
    text(page, size, VALUES, down + 34, value);
    rule(page, 0.5f, down + 52);
  }

  private void note(PdfContentByte page, float down, String... lines) {
    text(page, 11, LEFT, down, "※");
    for (int i = 0; i < lines.length; i++) {
      text(page, 11, LEFT + 18, down + i * 18, lines[i]);
    }
  }

  private void text(PdfContentByte page, float size, float x, float down, String text) {
    page.beginText();
    page.setFontAndSize(font, size);
    page.setTextMatrix(x, TOP - down);
    page.showText(text);
    page.endText();
  }

  private static void rule(PdfContentByte page, float width, float down) {
    page.setLineWidth(width);
    page.moveTo(LEFT, TOP - down);
    page.lineTo(RIGHT, TOP - down);
    page.stroke();
  }
}
