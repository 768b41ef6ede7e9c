package jp.madoguchi.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Documents as a clinic has them: what it scans and what it photographs. */
final class Scans {
  private Scans() {}

  static FilePayload pdf(String name, int pages) {
    return new FilePayload(name, "application/pdf", pdf(pages, false));
  }

  static FilePayload pdfThatActs(String name) {
    return new FilePayload(name, "application/pdf", pdf(1, true));
  }

  static FilePayload photograph(String name) {
    return new FilePayload(name, "image/jpeg", picture("jpg", "写真"));
  }

  private static byte[] pdf(int pages, boolean acts) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 1; i <= pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          var scan = LosslessFactory.createFromImage(document, sheet("承諾通知書 " + i));
          content.drawImage(
              scan, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        }
      }
      if (acts) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] picture(String format, String text) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(sheet(text), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage sheet(String text) {
    BufferedImage sheet = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setPaint(Color.WHITE);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    pen.setPaint(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
    pen.drawString(text, 60, 120);
    pen.dispose();
    return sheet;
  }
}
