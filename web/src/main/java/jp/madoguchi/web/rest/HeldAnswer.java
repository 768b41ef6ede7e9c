package jp.madoguchi.web.rest;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.clients.KeptAnswers;

/** An answer that is held back until it is kept: what a caller has seen, it will see again. */
class HeldAnswer extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  HeldAnswer(HttpServletResponse response) {
    super(response);
  }

  KeptAnswers.Answer answer() {
    return new KeptAnswers.Answer(
        getStatus(),
        bytes.size() == 0 ? null : getContentType(),
        getHeader("ETag"),
        bytes.size() == 0 ? null : bytes.toString(StandardCharsets.UTF_8));
  }

  void release() throws IOException {
    getResponse().getOutputStream().write(bytes.toByteArray());
  }

  @Override
  public void flushBuffer() {
    // Not before it is kept.
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        bytes.write(b);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("the answer is not asynchronous");
      }
    };
  }
}
