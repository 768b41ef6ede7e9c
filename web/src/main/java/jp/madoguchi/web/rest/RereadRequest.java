package jp.madoguchi.web.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A request whose body has been read, and can be read again. */
class RereadRequest extends HttpServletRequestWrapper {
  private final byte[] body;

  private RereadRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  static RereadRequest of(HttpServletRequest request) throws IOException {
    return new RereadRequest(request, request.getInputStream().readAllBytes());
  }

  byte[] body() {
    return body.clone();
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public int read() {
        return bytes.read();
      }

      @Override
      public boolean isFinished() {
        return bytes.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("the request is not asynchronous");
      }
    };
  }
}
