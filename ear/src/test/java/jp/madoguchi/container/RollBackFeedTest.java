package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RollBackFeedTest {
  @Test
  void theRegisterStatesWhatTheFeedBeforeStates() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FeedRowOf added = FeedRowOf.newClinic();
    Feed good = Feed.released(clinic.row());
    Feed wrong = Feed.released(clinic.with("取込整骨院", "誤り整骨院").row(), added.row());
    assertThat(clinic.found().name()).startsWith("誤り整骨院");
    Refused.with(ErrorCode.FEED_016, good::rollBack);

    wrong.rollBack();
    assertThat(clinic.found().name()).startsWith("取込整骨院");
    Refused.with(ErrorCode.REG_019, added::found);
    assertThat(wrong.shown().state()).isEqualTo(FeedState.ROLLED_BACK);
    assertThat(wrong.shown().decision().reason()).isEqualTo("取り違え");
    assertThat(good.shown().current()).isTrue();
    assertThat(Trail.about("feed/" + wrong.reference())).endsWith("RollBackFeed releaser OK");

    // What is further back keeps no rows.
    Refused.with(ErrorCode.FEED_017, good::rollBack);
    assertThat(good.shown().hindrances().get(FeedResult.FeedAct.ROLL_BACK).code())
        .isEqualTo(ErrorCode.FEED_017);
    String page = "/office/registry/feed?number=" + good.reference();
    assertThat(Colleague.acting("OPERATOR").atThePages().get(page).body())
        .contains("m-hindered", ErrorCode.FEED_017.sentence(Locale.JAPANESE));
    Refused.with(ErrorCode.FEED_016, wrong::rollBack);
  }

  @Test
  void theNextFeedBringsBackWhatWasTakenBack() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FeedRowOf added = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    Feed first = Feed.released(clinic.row(), added.row());
    first.rollBack();
    Feed again = Feed.checked(clinic.row(), added.row());
    assertThat(again.shown().counts().reopened()).isEqualTo(1);
    again.release("試験");
    assertThat(added.found()).isNotNull();
  }
}
