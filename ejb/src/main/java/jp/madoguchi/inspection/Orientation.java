package jp.madoguchi.inspection;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held: a JPEG keeps the lines as the sensor gave them and notes beside them how
 * to turn them (Exif 2.3, tag 0112). Viewers follow the note, so the reviewer's picture does too.
 */
final class Orientation {
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG = 0x0112;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;

  private Orientation() {}

  /** What stands the lines of this JPEG upright; changes nothing where no note can be read. */
  static AffineTransform of(byte[] jpeg) {
    return switch (noted(jpeg)) {
      case 2 -> AffineTransform.getScaleInstance(-1, 1);
      case 3 -> AffineTransform.getQuadrantRotateInstance(2);
      case 4 -> AffineTransform.getScaleInstance(1, -1);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> AffineTransform.getQuadrantRotateInstance(1);
      case 7 -> new AffineTransform(0, -1, -1, 0, 0, 0);
      case 8 -> AffineTransform.getQuadrantRotateInstance(3);
      default -> new AffineTransform();
    };
  }

  private static int noted(byte[] jpeg) {
    try {
      ByteBuffer file = ByteBuffer.wrap(jpeg).position(2);
      for (int marker = word(file); marker > 0xFF00; marker = word(file)) {
        if (marker == START_OF_SCAN) {
          return 1;
        }
        int end = file.position() + word(file);
        if (marker == APP1 && startsWithExif(file)) {
          return inTiff(file.slice(file.position(), end - file.position()));
        }
        file.position(end);
      }
      return 1;
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The picture was decoded whole; only its note is broken.
      return 1;
    }
  }

  private static boolean startsWithExif(ByteBuffer segment) {
    byte[] start = new byte[EXIF.length];
    segment.mark().get(start);
    boolean exif = Arrays.equals(start, EXIF);
    if (!exif) {
      segment.reset();
    }
    return exif;
  }

  private static int inTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.position(tiff.getInt(4));
    for (int entries = word(tiff); entries > 0; entries--) {
      int at = tiff.position();
      if (word(tiff) == TAG) {
        return tiff.getShort(at + 8);
      }
      tiff.position(at + 12);
    }
    return 1;
  }

  private static int word(ByteBuffer buffer) {
    return Short.toUnsignedInt(buffer.getShort());
  }
}
