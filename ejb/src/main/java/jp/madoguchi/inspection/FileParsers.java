package jp.madoguchi.inspection;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.shared.ErrorCode;

/** Everything that parses what came from outside runs here: two files at once, 20 seconds each. */
@ApplicationScoped
public class FileParsers {
  private static final int AT_ONCE = 2;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Resource private ManagedExecutorService executor;
  private InTime inTime;

  /**
   * Before a file is kept: it is what its content says, and the parser that will show it opens it.
   *
   * @param name for the sentence of a refusal
   * @throws FileRefused USE-011 to USE-019 and USE-023; USE-024 when too many are waiting
   */
  public Inspected inspect(String name, byte[] content) {
    return parse(name, () -> FileInspection.inspect(name, content));
  }

  /**
   * Draws a page anew, so that nothing of the file reaches a browser but its dots.
   *
   * @param page from 1
   * @param quarters by which it is turned to the right
   * @return a PNG
   * @throws FileRefused USE-019 when it cannot be drawn, USE-024 when too many are waiting
   */
  public byte[] draw(String name, FileKind kind, byte[] content, int page, int quarters) {
    return parse(name, () -> PageImage.draw(name, kind, content, page, quarters));
  }

  /**
   * The first page, small, as {@link #draw}.
   *
   * @return a PNG
   */
  public byte[] drawSmall(String name, FileKind kind, byte[] content) {
    return parse(name, () -> PageImage.drawSmall(name, kind, content));
  }

  /** What does not come to an end, or falls over, counts as broken. */
  private <T> T parse(String name, Callable<T> work) {
    try {
      return inTime().run(work).orElseThrow(() -> new FileRefused(ErrorCode.USE_024, name));
    } catch (TimeoutException e) {
      throw new FileRefused(ErrorCode.USE_019, name);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof FileRefused refused
          ? refused
          : new FileRefused(ErrorCode.USE_019, name);
    }
  }

  private synchronized InTime inTime() {
    if (inTime == null) {
      inTime = new InTime(executor, AT_ONCE, LIMIT);
    }
    return inTime;
  }
}
