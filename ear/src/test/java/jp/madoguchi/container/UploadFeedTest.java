package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.InputStream;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feed.UploadFeed;
import jp.madoguchi.feedfile.FeedEncoding;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UploadFeedTest {
  @Inject private UploadFeed upload;

  @Test
  void theCheckBeginsByItself() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed feed = Feed.uploaded(Feed.text(clinic.row()));
    assertThat(feed.reference()).matches("F\\d{8}-\\d{6}");
    var shown = feed.awaitDecision();
    assertThat(shown.state()).isEqualTo(FeedState.WAITING_RELEASE);
    assertThat(shown.layout()).isEqualTo(FeedLayout.CLINICS);
    assertThat(shown.encoding()).isEqualTo(FeedEncoding.UTF_8);
    assertThat(shown.sample()).singleElement().asList().contains(clinic.code(), "****");
    assertThat(shown.counts().rows()).isEqualTo(1);
    assertThat(shown.counts().added()).isEqualTo(1);
    assertThat(Feed.history().get(0).reference()).isEqualTo(feed.reference());
    assertThat(Trail.about("feed/" + feed.reference()))
        .containsExactly("UploadFeed uploader OK", "CheckFeed system WAITING_RELEASE");
    Refused.with(ErrorCode.REG_014, clinic::found);
    feed.discard();
  }

  @Test
  void theFileIsKeptOnlySealedAndOnlyWhileItIsNeeded() {
    Feed feed = Feed.checked(FeedRowOf.newClinic().row());
    String parts =
        "select count(*) from feed_part p join feed_upload u on u.id = p.upload_id"
            + " where u.reference = ?";
    assertThat(Trail.read(parts, feed.reference())).containsExactly("1");
    feed.discard();
    assertThat(Trail.read(parts, feed.reference())).containsExactly("0");
  }

  @Test
  void theSameFileTwiceIsTold() {
    byte[] file = Feed.text(FeedRowOf.newClinic().row());
    Feed feed = Feed.checked(file);
    Refused.at("file", ErrorCode.FEED_019, () -> Feed.uploaded(file));
    feed.release("試験");
    Refused.at("file", ErrorCode.FEED_019, () -> Feed.uploaded(file));
  }

  @Test
  void nothingAndTomorrowAreRefused() {
    byte[] file = Feed.text(FeedRowOf.newClinic().row());
    Refused.at("file", ErrorCode.FEED_020, () -> Feed.uploaded(new byte[0]));
    Refused.at("asOf", ErrorCode.FEED_021, () -> Feed.uploaded(file, "2999-01-01"));
    Refused.at("asOf", ErrorCode.FEED_021, () -> Feed.uploaded(file, "きのう"));
  }

  @Test
  void onlyAnOperatorMay() {
    var file = new UploadFeed.File(UploadFeed.Source.PAGE, "a.csv", "");
    assertThatThrownBy(
            () ->
                As.role(
                    "reviewer",
                    "reviewer",
                    () -> upload.upload(file, InputStream.nullInputStream())))
        .isInstanceOf(EJBAccessException.class);
  }
}
