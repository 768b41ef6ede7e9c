package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.feed.FeedState;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DiscardFeedTest {
  @Test
  void whatIsDiscardedCannotBeReleased() {
    Feed feed = Feed.checked(FeedRowOf.newClinic().row());
    feed.discard();
    assertThat(feed.shown().state()).isEqualTo(FeedState.DISCARDED);
    Refused.with(ErrorCode.FEED_016, () -> feed.release("試験"));
    Refused.with(ErrorCode.FEED_016, feed::discard);
    Refused.with(ErrorCode.FEED_016, feed::repeatCheck);
    assertThat(Trail.about("feed/" + feed.reference())).contains("DiscardFeed uploader OK");
  }

  /** Several times, because each meets the check at another step. */
  @Test
  void aCheckThatGoesOnStops() {
    StringBuilder rows = new StringBuilder();
    FeedRowOf clinic = FeedRowOf.newClinic();
    for (int i = 0; i < 60_000; i++) {
      rows.append(clinic.with(clinic.code(), "13%08d".formatted(i)).row());
    }
    byte[] file = Feed.text(rows.toString());
    for (int i = 0; i < 4; i++) {
      discardWhileItIsChecked(Feed.uploaded(file));
    }
  }

  private static void discardWhileItIsChecked(Feed feed) {
    feed.discard();
    String left =
        "select count(*) from feed_check c join feed_upload u on u.id = c.upload_id"
            + " where u.reference = ?";
    assertThat(Trail.read(left, feed.reference())).containsExactly("0");
    assertThat(feed.shown().state()).isEqualTo(FeedState.DISCARDED);
  }
}
