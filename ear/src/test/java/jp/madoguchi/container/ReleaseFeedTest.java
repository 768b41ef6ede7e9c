package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.feed.FeedGuard;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feed.ReleaseFeed;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReleaseFeedTest {
  private static final String OK = "decide:releasing:releaseOk:button";
  private static final String SHOWN = "problems:summary";

  @Inject private ReleaseFeed release;

  @Test
  void whoUploadedItCannotReleaseIt() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed feed = Feed.checked(clinic.row());
    Refused.with(ErrorCode.FEED_015, () -> release(feed, feed.shown().version(), Feed.UPLOADER));
    Refused.with(ErrorCode.REG_014, clinic::found);
    feed.release("試験");
    assertThat(clinic.found().name()).startsWith("取込整骨院");
    assertThat(feed.shown().current()).isTrue();
    assertThat(Trail.about("feed/" + feed.reference()))
        .endsWith("ReleaseFeed uploader FEED-015", "ReleaseFeed releaser OK");
    Refused.with(ErrorCode.FEED_016, () -> feed.release("もう一度"));
  }

  /** The page says beforehand what the refusal would. */
  @Test
  void whoUploadedItIsToldSoInsteadOfBeingGivenTheButton() {
    Colleague mine = Colleague.acting("OPERATOR");
    Feed feed = Feed.uploadedBy(mine.name(), FeedRowOf.newClinic().row());
    feed.awaitDecision();
    String page = "/office/registry/feed?number=" + feed.reference();
    String sentence = ErrorCode.FEED_015.sentence(Locale.JAPANESE);
    assertThat(mine.atThePages().get(page).body())
        .contains("m-hindered", sentence)
        .doesNotContain(OK);
    assertThat(Colleague.acting("OPERATOR").atThePages().get(page).body())
        .contains(OK)
        .doesNotContain("m-hindered", sentence);
    feed.discard();
  }

  private void release(Feed feed, long seen, String caller) {
    As.role("operator", caller, () -> release.release(feed.reference(), seen, "試験"));
  }

  @Test
  void whoSawWhatAnotherCheckFoundDecidesAnew() {
    Feed feed = Feed.checked(FeedRowOf.newClinic().row());
    long seen = feed.shown().version();
    feed.repeatCheck();
    long found = feed.awaitDecision().version();
    Refused.with(ErrorCode.FEED_023, () -> release(feed, seen, Feed.RELEASER));
    assertThat(feed.shown().state()).isEqualTo(FeedState.WAITING_RELEASE);
    release(feed, found, Feed.RELEASER);
    assertThat(feed.shown().current()).isTrue();
  }

  @Test
  void whoseOpenPageShowsAnEarlierCheckOpensItAgain() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    Feed feed = Feed.checked(clinic.with("取込整骨院", "別の整骨院").row());
    Browserless operator = Colleague.acting("OPERATOR").atThePages();
    String page = "/office/registry/feed?number=" + feed.reference();
    Map<String, String> form = Browserless.form(operator.get(page).body(), "decide");
    feed.repeatCheck();
    feed.awaitDecision();
    for (int i = 0; i < 2; i++) {
      assertThat(operator.press(page, form, OK, SHOWN).body()).contains("FEED-023");
    }
    assertThat(feed.shown().state()).isEqualTo(FeedState.WAITING_RELEASE);
    Map<String, String> again = Browserless.form(operator.get(page).body(), "decide");
    assertThat(operator.press(page, again, OK, SHOWN).body()).contains("<redirect");
    assertThat(feed.shown().current()).isTrue();
  }

  @Test
  void whatTheFeedStatesIsWhatTheRegisterSays() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FeedRowOf other = FeedRowOf.newClinic();
    Feed.released(clinic.row(), other.row());
    Feed changes =
        Feed.checked(clinic.with("取込整骨院", "改名整骨院").row(), other.with("現存,", "休止,2026-09-01").row());
    assertThat(changes.shown().counts().changed()).isEqualTo(1);
    assertThat(changes.shown().counts().suspended()).isEqualTo(1);
    changes.release("試験");
    assertThat(clinic.found().name()).startsWith("改名整骨院");
    Refused.with(ErrorCode.REG_021, other::found);

    Feed back = Feed.checked(clinic.with("取込整骨院", "改名整骨院").row(), other.row());
    assertThat(back.shown().counts().changed()).isZero();
    assertThat(back.shown().counts().reopened()).isEqualTo(1);
    back.release("");
    assertThat(other.found()).isNotNull();
  }

  @Test
  void anAbsentRowClosesNothingAndIsCounted() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FeedRowOf absent = FeedRowOf.newClinic();
    Feed.released(clinic.row(), absent.row());
    for (int i = 1; i <= 3; i++) {
      assertThat(longMissing()).doesNotContain(absent.code());
      Feed next = Feed.checked(clinic.with("取込整骨院", i + "号整骨院").row());
      assertThat(next.shown().counts().missing()).isPositive();
      next.release("試験");
    }
    assertThat(absent.found()).isNotNull();
    assertThat(longMissing()).contains(absent.code()).doesNotContain(clinic.code());
    Feed.released(clinic.row(), absent.row());
    assertThat(longMissing()).doesNotContain(absent.code());
  }

  /** What the night puts before a person. */
  private static List<String> longMissing() {
    return Trail.read(
        "select i.institution_code from long_missing_institution m"
            + " join institution i on i.id = m.institution_id where m.layout = 'CLINICS'");
  }

  @Test
  void aDoubtfulFeedNeedsAReason() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FeedRowOf other = FeedRowOf.newClinic();
    Feed.released(clinic.row(), other.row());
    Feed fewer = Feed.checked(clinic.closed().row());
    assertThat(fewer.shown().guards()).containsExactly(FeedGuard.ROW_COUNT, FeedGuard.CLOSINGS);
    assertThat(fewer.shown().counts().closed()).isEqualTo(1);
    Refused.at("reason", ErrorCode.FEED_012, () -> fewer.release(" "));
    Refused.at("reason", ErrorCode.FEED_013, () -> fewer.release(null));
    Refused.at("reason", ErrorCode.FEED_014, () -> fewer.release("あ".repeat(1_001)));
    fewer.release("廃止の届出を確かめた");
    Refused.with(ErrorCode.REG_019, clinic::found);
    assertThat(fewer.shown().decision().reason()).isEqualTo("廃止の届出を確かめた");
    assertThat(fewer.shown().decision().by()).isEqualTo(Feed.RELEASER);
  }

  @Test
  void whatWasComparedWithAnotherGenerationIsCheckedAgain() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed first = Feed.checked(clinic.row());
    Feed.released(clinic.with("取込整骨院", "先の整骨院").row());
    Refused.with(ErrorCode.FEED_016, () -> first.release("試験"));
    first.repeatCheck();
    first.awaitDecision();
    first.release("試験");
    assertThat(first.shown().state()).isEqualTo(FeedState.RELEASED);
    assertThat(clinic.found().name()).startsWith("取込整骨院");
  }

  @Test
  void aNumberMayPassFromOneToAnother() {
    FeedRowOf old = FeedRowOf.newClinic();
    FeedRowOf young = FeedRowOf.newClinic();
    Feed.released(old.row());
    String number = old.row().split(",")[1];
    FeedRowOf successor = young.with(young.row().split(",")[1], number);
    assertThat(Feed.checked(successor.row()).faults())
        .containsExactly("2 登録記号番号 FEED-007 " + number);
    Feed.released(old.closed().row(), successor.row());
    assertThat(old.found().name()).isEqualTo("取込整骨院" + young.number());
  }
}
