package jp.madoguchi.web.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How something that came from outside leaves again. */
final class Downloads {
  private Downloads() {}

  /** Kept nowhere, taken for nothing else, and without any right in the browser. */
  static void protect(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
  }

  /**
   * @param picture a PNG
   */
  static void sendPicture(HttpServletResponse response, byte[] picture) throws IOException {
    protect(response);
    response.setContentType("image/png");
    response.setContentLength(picture.length);
    response.getOutputStream().write(picture);
  }

  /** RFC 6266 with the encoding of RFC 8187. */
  static String attachment(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"evidence\"; filename*=UTF-8''" + encoded.replace("*", "%2A");
  }
}
