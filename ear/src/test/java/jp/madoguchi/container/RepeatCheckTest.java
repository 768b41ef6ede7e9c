package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.feed.FeedState;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RepeatCheckTest {
  @Test
  void aCheckWhoseNodeDiedCanBeBegunAgain() {
    Feed feed = Feed.checked(FeedRowOf.newClinic().row());
    // As a node leaves it that is killed while it checks.
    BehindThePortal.change(
        "update feed_upload set state = 'CHECKING' where reference = ?", feed.reference());
    Refused.with(ErrorCode.FEED_016, feed::repeatCheck);
    assertThat(feed.shown().progress().abandoned()).isFalse();
    BehindThePortal.change(
        "update feed_upload set uploaded_at = timestamp '2026-01-01 00:00:00' where reference = ?",
        feed.reference());
    assertThat(feed.shown().progress().abandoned()).isTrue();
    feed.repeatCheck();
    assertThat(feed.awaitDecision().state()).isEqualTo(FeedState.WAITING_RELEASE);
    assertThat(feed.shown().counts().rows()).isEqualTo(1);
    assertThat(Trail.about("feed/" + feed.reference()))
        .endsWith("RepeatCheck uploader OK", "CheckFeed system WAITING_RELEASE");
    feed.discard();
  }
}
