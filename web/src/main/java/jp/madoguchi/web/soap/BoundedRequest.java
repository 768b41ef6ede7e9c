package jp.madoguchi.web.soap;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request that may not say how long it is, and is read no further than it may be long. */
class BoundedRequest extends HttpServletRequestWrapper {
  private static final String KEY = BoundedRequest.class.getName();

  private final long most;
  private boolean over;

  BoundedRequest(HttpServletRequest request, long most) {
    super(request);
    this.most = most;
    setAttribute(KEY, this);
  }

  /** The server would read a request to its end before it tells that it is refused. */
  static void readNoFurther(HttpServletRequest request) {
    ((BoundedRequest) request.getAttribute(KEY)).over = true;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Bounded(super.getInputStream());
  }

  private final class Bounded extends ServletInputStream {
    private final ServletInputStream sent;
    private long count;

    Bounded(ServletInputStream sent) {
      this.sent = sent;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = over ? -1 : sent.read(into, offset, length);
      count += Math.max(0, read);
      if (count > most) {
        throw new IOException("the request is too long");
      }
      return read;
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
      sent.setReadListener(listener);
    }
  }
}
