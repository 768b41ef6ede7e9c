package jp.madoguchi.web.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request whose body is too large to be held, and is known again by what was read of it. */
class DigestedRequest extends HttpServletRequestWrapper {
  private final MessageDigest digest;

  DigestedRequest(HttpServletRequest request) {
    super(request);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** SHA-256 of all that is sent, which is read to its end; for one call only. */
  String digest() throws IOException {
    getInputStream().transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream sent = super.getInputStream();
    return new ServletInputStream() {
      @Override
      public int read() throws IOException {
        int one = sent.read();
        if (one >= 0) {
          digest.update((byte) one);
        }
        return one;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int count = sent.read(into, offset, length);
        if (count > 0) {
          digest.update(into, offset, count);
        }
        return count;
      }

      @Override
      public boolean isFinished() {
        return sent.isFinished();
      }

      @Override
      public boolean isReady() {
        return sent.isReady();
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("the request is not asynchronous");
      }
    };
  }
}
