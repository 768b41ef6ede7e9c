package jp.madoguchi.web.signin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Draws a text as a QR code, here and nowhere else: what it holds may be a secret. */
final class QrCode {
  private static final int QUIET_ZONE = 4;

  private QrCode() {}

  /** As an image that stands in the page itself. */
  static String image(String text) {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.UTF_8));
  }

  private static String svg(String text) {
    BitMatrix dots = dots(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        if (dots.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path d="%s"/></svg>"""
        .formatted(dots.getWidth(), dots.getHeight(), path);
  }

  private static BitMatrix dots(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  QUIET_ZONE));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }
}
