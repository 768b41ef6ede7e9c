package jp.madoguchi.inspection;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that people and attackers send, made here so that none lies in the repository. */
final class Corpus {
  private Corpus() {}

  /** Changes a document before it is written. */
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  static byte[] pdf(int pages) throws IOException {
    return pdf(pages, document -> {});
  }

  static byte[] pdf(int pages, Change change) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage(PDRectangle.A4));
      }
      change.to(document);
      document.save(out);
      return out.toByteArray();
    }
  }

  static byte[] encryptedPdf(String userPassword) throws IOException {
    return pdf(
        1,
        document -> {
          var policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
          policy.setEncryptionKeyLength(128);
          document.protect(policy);
        });
  }

  static COSDictionary action(String type) {
    COSDictionary action = new COSDictionary();
    action.setName(COSName.S, type);
    return action;
  }

  static byte[] picture(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setPaint(Color.BLACK);
    for (int y = 10; y < height; y += 12) {
      pen.drawLine(10, y, width - 10, y + 3);
    }
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /**
   * 320 times 160 dots, dark at the beginning of the first line, with the note of how the camera
   * was held.
   */
  static byte[] photograph(int orientation, boolean littleEndian) throws IOException {
    BufferedImage image = new BufferedImage(320, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(Color.WHITE);
    pen.fillRect(0, 0, 320, 160);
    pen.setPaint(Color.BLACK);
    pen.fillRect(0, 0, 64, 64);
    pen.dispose();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", jpeg);
    byte[] note =
        ByteBuffer.allocate(32)
            .order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
            .put((littleEndian ? "II" : "MM").getBytes(StandardCharsets.US_ASCII))
            .putShort((short) 42)
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .array();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(jpeg.toByteArray(), 0, 2);
    file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + 6 + note.length)});
    file.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    file.writeBytes(note);
    file.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
    return file.toByteArray();
  }

  static byte[] cutOff(byte[] file) {
    return Arrays.copyOf(file, file.length * 2 / 3);
  }

  /** A hundred bytes that say they are 60,000 times 60,000 dots. */
  static byte[] pngBomb() {
    byte[] header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(60_000)
            .putInt(60_000)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    CRC32 sum = new CRC32();
    sum.update(header);
    return ByteBuffer.allocate(100)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .putInt(13)
        .put(header)
        .putInt((int) sum.getValue())
        .array();
  }

  /** A PDF whose one packed stream holds 200 MB of zeros. */
  static byte[] pdfBomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        deflater.write(zeros);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "
                + packed.size()
                + ">>\nstream\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(packed.toByteArray());
    out.writeBytes("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  static byte[] windowsProgram() {
    byte[] program = new byte[2048];
    byte[] start = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};
    System.arraycopy(start, 0, program, 0, start.length);
    program[0x3C] = (byte) 0x80;
    System.arraycopy(new byte[] {'P', 'E', 0, 0, 'd', (byte) 0x86}, 0, program, 0x80, 6);
    return program;
  }

  static byte[] heic() {
    byte[] file = new byte[512];
    byte[] start = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(start, 0, file, 0, start.length);
    return file;
  }
}
