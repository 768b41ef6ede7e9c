package jp.madoguchi.inspection;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
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

  /** Enough to tell one sheet from another, on a screen with two dots in one. */
  private static final int SMALL_SIDE = 240;

  private PageImage() {}

  /**
   * @param page from 1
   * @param quarters by which it is turned to the right: a telephone is often held sideways
   * @return a PNG
   */
  static byte[] draw(String name, FileKind kind, byte[] content, int page, int quarters)
      throws IOException {
    return draw(name, kind, content, page, quarters, SIDE);
  }

  /** The first page, small. */
  static byte[] drawSmall(String name, FileKind kind, byte[] content) throws IOException {
    return draw(name, kind, content, 1, 0, SMALL_SIDE);
  }

  private static byte[] draw(
      String name, FileKind kind, byte[] content, int page, int quarters, int side)
      throws IOException {
    BufferedImage image =
        kind == FileKind.PDF
            ? page(content, page, side)
            : PictureInspection.read(name, kind, content, side);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    AffineTransform turn = AffineTransform.getQuadrantRotateInstance(quarters);
    if (kind == FileKind.JPEG) {
      turn.concatenate(Orientation.of(content));
    }
    ImageIO.write(turned(image, turn), "png", png);
    return png.toByteArray();
  }

  private static BufferedImage turned(BufferedImage image, AffineTransform turn) {
    if (turn.isIdentity()) {
      return image;
    }
    Rectangle2D box = turn.createTransformedShape(image.getRaster().getBounds()).getBounds2D();
    AffineTransform back = AffineTransform.getTranslateInstance(-box.getX(), -box.getY());
    back.concatenate(turn);
    BufferedImage answer =
        new BufferedImage((int) box.getWidth(), (int) box.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = answer.createGraphics();
    pen.drawImage(image, back, null);
    pen.dispose();
    return answer;
  }

  private static BufferedImage page(byte[] content, int page, int side) throws IOException {
    try (PDDocument document = PdfInspection.open(content)) {
      PDRectangle box = document.getPage(page - 1).getCropBox();
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      float scale = side / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
      return renderer.renderImage(page - 1, scale, ImageType.RGB);
    }
  }
}
