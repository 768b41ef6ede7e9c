package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.madoguchi.feed.FeedHistory;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feed.WatchFeedFolder;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ArquillianExtension.class)
class WatchFeedFolderTest {
  private static final String WAITING = "施設台帳の取込の確認をお願いします";

  @TempDir Path folder;

  @Test
  void whatPassesEveryGuardReleasesItselfAndTheRestWaitsForAPerson() throws IOException {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FeedRowOf other = FeedRowOf.newClinic();
    Feed.released(clinic.row(), other.row());
    try (SettingOf watched = new SettingOf(Setting.FEED_FOLDER, folder.toString())) {
      put("good-20261001.csv", Feed.text(clinic.with("取込整骨院", "夜間整骨院").row(), other.row()));
      assertThat(decided("good-20261001.csv").state()).isEqualTo(FeedState.RELEASED);
      assertThat(clinic.found().name()).startsWith("夜間整骨院");

      put("fewer-20261001.csv", Feed.text(clinic.row()));
      FeedHistory.Row fewer = decided("fewer-20261001.csv");
      assertThat(fewer.state()).isEqualTo(FeedState.WAITING_RELEASE);
      assertThat(mailAbout(fewer.reference()).text()).contains("fewer-20261001.csv", "件数が大きく増減");

      put("bad-20261001.csv", Feed.text("x\n"));
      FeedHistory.Row bad = decided("bad-20261001.csv");
      assertThat(bad.state()).isEqualTo(FeedState.REFUSED);
      mailAbout(bad.reference());
      Eventually.holds("taken up", () -> !Files.exists(folder.resolve("bad-20261001.csv")));

      put("again-20261001.csv", Feed.text(clinic.row()));
      assertThat(mailAbout("again-20261001.csv").text()).contains("すでに取り込まれているか", "なし（取り込まれていません）");
      // Its birth dates lie in no folder.
      assertThat(folder.resolve("again-20261001.csv")).doesNotExist();
      assertThat(folder.resolve("refused")).doesNotExist();

      put("empty-20261001.csv", new byte[0]);
      mailAbout("empty-20261001.csv");
      assertThat(folder.resolve("refused/empty-20261001.csv")).exists();
      new Feed(fewer.reference()).discard();
    }
  }

  /** Only whole files have the name that is looked for. The timer would come by in ten seconds. */
  private void put(String name, byte[] content) throws IOException {
    Path part = Files.write(folder.resolve(name + ".part"), content);
    Files.move(part, folder.resolve(name));
    Bean.of(WatchFeedFolder.class).look();
  }

  private static FeedHistory.Row decided(String file) {
    return Eventually.gives(
        file + " is decided",
        () ->
            Optional.of(Feed.history().get(0))
                .filter(row -> row.fileName().equals(file))
                .filter(row -> row.state() != FeedState.CHECKING));
  }

  /** Others wait too, and their mails come when they come. */
  private static Mail mailAbout(String what) {
    return Sink.mailbox().newestSaying("operator@staff.example.jp", WAITING, what);
  }
}
