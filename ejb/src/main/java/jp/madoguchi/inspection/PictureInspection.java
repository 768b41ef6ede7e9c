package jp.madoguchi.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.madoguchi.shared.ErrorCode;

/** Reads a JPEG or PNG. Its size is looked at first, so that a header cannot ask for the memory. */
final class PictureInspection {
  /** 40 million dots: more than any telephone takes of a sheet of paper. */
  static final long MOST_DOTS = 40_000_000;

  private static final int SAMPLE = 256;

  private PictureInspection() {}

  /**
   * Every line of it is decoded.
   *
   * @throws FileRefused USE-023 when too large, USE-019 when broken or cut off
   */
  static void inspect(String name, FileKind kind, byte[] content) {
    try {
      read(name, kind, content, SAMPLE);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new FileRefused(ErrorCode.USE_019, name);
    }
  }

  /**
   * @param side about how many dots its longer side may have
   * @throws IOException if it cannot be read
   */
  static BufferedImage read(String name, FileKind kind, byte[] content, int side)
      throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
    AtomicBoolean cutOff = new AtomicBoolean();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      reader.addIIOReadWarningListener(
          (source, warning) -> cutOff.compareAndSet(false, says(warning)));
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      if (width * height > MOST_DOTS) {
        throw new FileRefused(ErrorCode.USE_023, name);
      }
      int step = (int) Math.max(1, Math.max(width, height) / side);
      ImageReadParam sparse = reader.getDefaultReadParam();
      sparse.setSourceSubsampling(step, step, 0, 0);
      BufferedImage image = reader.read(0, sparse);
      if (cutOff.get()) {
        throw new IOException("the picture is cut off");
      }
      return image;
    } finally {
      reader.dispose();
    }
  }

  /** Other warnings are about metadata that nobody reads. */
  private static boolean says(String warning) {
    return warning.contains("Premature end") || warning.contains("Truncated");
  }
}
