package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feed.LapseFeed;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LapseFeedTest {
  private static final String ENTRY = "LapseFeed system OK";

  @Test
  void discardsWhatNobodyDecidedAboutInThirtyDays() {
    Feed feed = Feed.checked(FeedRowOf.newClinic().row());
    Colleague auditor = Colleague.acting("AUDITOR");
    try (LaterTime time = new LaterTime(Duration.ofDays(29))) {
      Nightly.work("lapseFeeds");
      assertThat(feed.shown().state()).isEqualTo(FeedState.WAITING_RELEASE);
      assertThat(rowsOf(feed)).containsExactly(1L, 1L);
      long generation = number(feed, "generation_id");
      time.andThen(Duration.ofDays(2));
      Nightly.work("lapseFeeds");
      assertThat(rowsOf(feed)).containsExactly(0L, 0L);
      assertThat(
              BehindThePortal.number(
                  "select count(*) from feed_row where generation_id = ?", generation))
          .isZero();
      assertThat(Trail.about("feed/" + feed.reference())).containsOnlyOnce(ENTRY);
      assertThat(feed.shown().decision().by()).isEqualTo("system");
      assertThat(
              auditor.atThePages().get("/office/registry/feed?number=" + feed.reference()).body())
          .contains("取下げ", "system");
      Nightly.work("lapseFeeds");
      assertThat(Trail.about("feed/" + feed.reference())).containsOnlyOnce(ENTRY);
    }
  }

  @Test
  void leavesWhatSomebodyHasDecidedOrStillMayDecide() {
    Feed feed = Feed.checked(FeedRowOf.newClinic().row());
    long id = number(feed, "id");
    LapseFeed lapse = Bean.of(LapseFeed.class);
    assertThat(Statements.of(() -> Refused.with(ErrorCode.FEED_016, () -> lapse.lapse(id))))
        .isNotEmpty()
        .noneMatch(statement -> statement.startsWith("delete"));
    assertThat(feed.shown().state()).isEqualTo(FeedState.WAITING_RELEASE);
    assertThat(rowsOf(feed)).containsExactly(1L, 1L);
    try (LaterTime time = new LaterTime(Duration.ofDays(29))) {
      feed.repeatCheck();
      feed.awaitDecision();
      time.andThen(Duration.ofDays(2));
      Nightly.work("lapseFeeds");
      assertThat(feed.shown().state()).isEqualTo(FeedState.WAITING_RELEASE);
      feed.release("試験");
      time.andThen(Duration.ofDays(30));
      Nightly.work("lapseFeeds");
      assertThat(feed.shown().state()).isEqualTo(FeedState.RELEASED);
    }
  }

  private static long number(Feed feed, String column) {
    return BehindThePortal.number(
        "select " + column + " from feed_upload where reference = ?", feed.reference());
  }

  /** Of its file, and of what it states. */
  private static List<Long> rowsOf(Feed feed) {
    return List.of(
        BehindThePortal.number(
            "select count(*) from feed_part p join feed_upload u on u.id = p.upload_id"
                + " where u.reference = ?",
            feed.reference()),
        BehindThePortal.number(
            "select count(*) from feed_row r join feed_upload u on u.generation_id ="
                + " r.generation_id where u.reference = ?",
            feed.reference()));
  }
}
