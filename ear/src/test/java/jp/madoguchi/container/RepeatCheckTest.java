package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.feed.BeginCheck;
import jp.madoguchi.feed.CheckFeed;
import jp.madoguchi.feed.FeedProgress;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feedfile.FeedEncoding;
import jp.madoguchi.feedfile.FeedFaults;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.feedfile.FeedReader;
import jp.madoguchi.generation.Differences;
import jp.madoguchi.generation.StagedLine;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.KeyedHash;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RepeatCheckTest {
  /** As a node leaves it that was killed while it checked, long ago. */
  private static final String LEFT =
      "update feed_upload set source = 'FOLDER', wanted_at = timestamp '2026-01-01 00:00:00' where"
          + " reference = ?";

  private static final String OF =
      " where upload_id = (select id from feed_upload where reference = ?)";

  private static final String CONTENT = "select content as piece from feed_part" + OF;
  private static final String TRIES = "select resumptions from feed_upload where reference = ?";
  private static final String TURN = "select id from registry_import_turn for update";
  private static final String SILENT =
      "update feed_check set beat_at = timestamp '2026-01-01 00:00:00'" + OF;

  private static final String REPLACE = "update feed_part set content = ?" + OF;

  @Test
  void aCheckWhoseNodeDiedGoesOnByItselfAndReleasesWhatPassesEveryGuard() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    Feed feed = Feed.stored(Feed.text(clinic.with("取込整骨院", "再検整骨院").row()));
    resume();
    assertThat(feed.shown().state()).isEqualTo(FeedState.CHECKING);
    assertThat(feed.shown().progress().abandoned()).isFalse();
    BehindThePortal.change(LEFT, feed.reference());
    resume();
    assertThat(feed.awaitDecision().state()).isEqualTo(FeedState.RELEASED);
    assertThat(clinic.found().name()).startsWith("再検整骨院");
    assertThat(Trail.about("feed/" + feed.reference())).endsWith("CheckFeed system RELEASED");
  }

  /** On a slow machine the register is brought to a large feed for longer than a node is silent. */
  @Test
  void aCheckThatGoesOnIsLeftAloneHoweverLongItIsSilent() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    Feed feed = Feed.stored(Feed.text(clinic.with("取込整骨院", "長考整骨院").row()));
    BehindThePortal.change(LEFT, feed.reference());
    try (BehindThePortal.Held turn = BehindThePortal.holding(TURN)) {
      resume();
      Eventually.holds("its turn is awaited", () -> BehindThePortal.waiting() > 0);
      BehindThePortal.change(SILENT, feed.reference());
      resume();
      assertThat(feed.shown().progress().abandoned()).isFalse();
    }
    assertThat(feed.awaitDecision().state()).isEqualTo(FeedState.RELEASED);
    assertThat(BehindThePortal.number(TRIES, feed.reference())).isEqualTo(1);
  }

  /** Its server may still be saying of all its checks that they go on. */
  @Test
  void oneThatGaveUpIsNotSaidToGoOn() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    Feed feed = Feed.stored(Feed.text(clinic.with("取込整骨院", "中断整骨院").row()));
    FeedProgress progress = Bean.of(FeedProgress.class);
    FeedProgress.Turn turn = progress.begin(feed.reference());
    progress.gaveUp(turn);
    progress.beat(turn);
    assertThat(
            BehindThePortal.number(
                "select count(*) from feed_check where token = ?"
                    + " and beat_at > timestamp '2000-01-01 00:00:00'",
                turn.token()))
        .isZero();
    resume();
    assertThat(feed.awaitDecision().state()).isEqualTo(FeedState.WAITING_RELEASE);
    feed.discard();
  }

  @Test
  void oneThatBreaksOffTimeAndAgainIsLeftToAPersonAndTold() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    Feed feed = Feed.stored(Feed.text(clinic.with("取込整骨院", "傷物整骨院").row()));
    Object whole = BehindThePortal.rows(CONTENT, feed.reference()).get(0).get("piece");
    BehindThePortal.change(REPLACE, new byte[1], feed.reference());
    BehindThePortal.change(LEFT, feed.reference());
    Eventually.holds(
        "has had its tries",
        () -> {
          resume();
          return BehindThePortal.number(TRIES, feed.reference()) > 5;
        });
    Eventually.holds("told", () -> mail().contains(feed.reference()));
    assertThat(mail()).contains("検査が6回続けて途中で止まりました", "test.csv");
    assertThat(feed.shown().progress().abandoned()).isTrue();
    resume();
    assertThat(feed.shown().progress().abandoned()).isTrue();
    BehindThePortal.change(REPLACE, whole, feed.reference());
    feed.repeatCheck();
    assertThat(feed.awaitDecision().state()).isEqualTo(FeedState.RELEASED);
  }

  private static String mail() {
    return Sink.newest("operator@staff.example.jp", "施設台帳の取込の確認をお願いします").text();
  }

  private static void resume() {
    Bean.of(BeginCheck.class).resume();
  }

  @Test
  void aPersonCanHaveACheckBegunAgain() {
    Feed feed = Feed.checked(FeedRowOf.newClinic().row());
    // As it is when it has had its tries.
    BehindThePortal.change(
        "update feed_upload set state = 'CHECKING', resumptions = 6 where reference = ?",
        feed.reference());
    Refused.with(ErrorCode.FEED_016, feed::repeatCheck);
    assertThat(feed.shown().progress().abandoned()).isFalse();
    BehindThePortal.change(
        "update feed_upload set wanted_at = timestamp '2026-01-01 00:00:00' where reference = ?",
        feed.reference());
    assertThat(feed.shown().progress().abandoned()).isTrue();
    feed.repeatCheck();
    assertThat(feed.awaitDecision().state()).isEqualTo(FeedState.WAITING_RELEASE);
    assertThat(feed.shown().counts().rows()).isEqualTo(1);
    assertThat(Trail.about("feed/" + feed.reference()))
        .endsWith("RepeatCheck uploader OK", "CheckFeed system WAITING_RELEASE");
    feed.discard();
  }

  /** PostgreSQL empties a table without a log after a crash of its own. */
  @Test
  void whatTheDatabaseLostIsNeverReleasedAndIsReadAgain() throws IOException {
    FeedRowOf clinic = FeedRowOf.newClinic();
    byte[] file = Feed.text(clinic.row());
    Feed feed = Feed.stored(file);
    FeedProgress progress = Bean.of(FeedProgress.class);
    FeedProgress.Turn turn = progress.begin(feed.reference());
    long generation = progress.recognised(turn, FeedLayout.CLINICS, FeedEncoding.UTF_8);
    progress.add(new FeedProgress.Step(turn, generation, file.length, 1, lines(file), List.of()));
    BehindThePortal.change("delete from feed_staged where generation_id = ?", generation);
    assertThatThrownBy(() -> Bean.of(CheckFeed.class).check(turn.uploadId(), turn.token()))
        .isInstanceOf(Differences.LinesLost.class);
    assertThat(feed.shown().state()).isEqualTo(FeedState.CHECKING);
    Refused.with(ErrorCode.FEED_016, () -> feed.release("試験"));

    progress.gaveUp(turn);
    resume();
    assertThat(feed.awaitDecision().state()).isEqualTo(FeedState.WAITING_RELEASE);
    assertThat(feed.shown().counts().added()).isEqualTo(1);
    feed.discard();
  }

  private static List<StagedLine> lines(byte[] file) throws IOException {
    LocalDate today = LocalDate.of(2026, 11, 22);
    FeedReader reader =
        FeedReader.open(new ByteArrayInputStream(file), today, new FeedFaults()).orElseThrow();
    KeyedHash hash = Bean.of(KeyedHash.class);
    return reader.next(1).stream().map(entry -> StagedLine.of(entry, hash)).toList();
  }
}
