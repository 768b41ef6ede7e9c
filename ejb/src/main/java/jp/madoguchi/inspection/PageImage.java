package jp.madoguchi.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a picture. */
final class PageImage {
  /** Dots of the longer side: small print on A4 can be read when zoomed. */
  private static final int SIDE = 2000;

  private PageImage() {}

  /**
   * @param page from 1
   * @return a PNG
   */
  static byte[] draw(String name, FileKind kind, byte[] content, int page) throws IOException {
    BufferedImage image =
        kind == FileKind.PDF
            ? page(content, page)
            : PictureInspection.read(name, kind, content, SIDE);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private static BufferedImage page(byte[] content, int page) throws IOException {
    try (PDDocument document = PdfInspection.open(content)) {
      PDRectangle box = document.getPage(page - 1).getCropBox();
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      float scale = SIDE / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
      return renderer.renderImage(page - 1, scale, ImageType.RGB);
    }
  }
}
