package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feed.UploadFeed;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A million rows, which no test holds in its memory; neither does the portal. In steps, because a
 * test that waits for its server for more than 90 s hears nothing more of it.
 */
@Tag("long")
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(ArquillianExtension.class)
class LargeFeedTest {
  private static final int ROWS = 1_000_000;
  private static final int LOOKS = 25;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

  /** Kept in the server between the steps. */
  private static Feed feed;

  private static List<String> inForce;
  private static int highest;

  @Test
  @Order(1)
  void comes() {
    inForce = Feed.inForce();
    UploadFeed.File file = new UploadFeed.File(UploadFeed.Source.PAGE, "large.csv", "2026-10-01");
    feed =
        new Feed(
            As.role(
                "operator",
                Feed.UPLOADER,
                () -> Bean.of(UploadFeed.class).upload(file, new Rows())));
  }

  /** Of each repetition that is asked of it the server makes all: so many looks in one step. */
  @RepeatedTest(LOOKS)
  @Order(2)
  void showsHowFarItIs() {
    FeedResult.Shown shown = feed.shown();
    if (shown.state() == FeedState.CHECKING) {
      assertThat(shown.progress().percent()).isGreaterThanOrEqualTo(highest);
      highest = shown.progress().percent();
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  @Test
  @Order(3)
  void allRowsAreChecked() {
    FeedResult.Shown shown = feed.shown();
    assertThat(highest).isPositive();
    assertThat(shown.state()).isEqualTo(FeedState.WAITING_RELEASE);
    assertThat(shown.counts().rows()).isEqualTo(ROWS);
    assertThat(shown.counts().added()).isEqualTo(ROWS);
    assertThat(Feed.inForce()).isEqualTo(inForce);
  }

  @Test
  @Order(4)
  void leavesNothingWhenItIsDiscarded() {
    feed.discard();
    assertThat(feed.shown().state()).isEqualTo(FeedState.DISCARDED);
    assertThat(Feed.inForce()).isEqualTo(inForce);
  }

  /** Written as it is read. */
  private static final class Rows extends InputStream {
    private static final int AT_ONCE = 1_000;

    private int next = -AT_ONCE;
    private InputStream piece = InputStream.nullInputStream();

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = piece.read(into, offset, length);
      if (count < 0 && next < ROWS) {
        piece = new ByteArrayInputStream(piece().getBytes(StandardCharsets.UTF_8));
        next += AT_ONCE;
        return piece.read(into, offset, length);
      }
      return count;
    }

    private String piece() {
      return next < 0
          ? Feed.HEADER
          : IntStream.range(next, next + AT_ONCE).mapToObj(Rows::row).collect(Collectors.joining());
    }

    private static String row(int i) {
      return "助産所,,14%08d,大量助産院%d,タイリョウ,14,2310001,神奈川県試験区%d,0450000001,大量　花子,%s,2020-04-01,現存,\n"
          .formatted(i, i, i, FeedRowOf.BORN);
    }
  }
}
