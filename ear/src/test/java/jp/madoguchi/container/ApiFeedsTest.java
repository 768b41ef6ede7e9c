package jp.madoguchi.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.feed.FeedState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code /api/v1/feeds}: systems bring the register to what a file states. */
@ExtendWith(ArquillianExtension.class)
class ApiFeedsTest {
  private static final String REASON = "{\"reason\":\"取り違え\"}";

  private SystemClient uploader;
  private SystemClient other;

  @BeforeEach
  void issue() {
    uploader = SystemClient.with(Scope.FEEDS_READ, Scope.FEEDS_CHANGE);
    other = SystemClient.with(Scope.FEEDS_READ, Scope.FEEDS_CHANGE);
  }

  @Test
  void areBroughtByOneReleasedByAnotherAndTakenBack() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    String path = checked(clinic.with("トリコミ", "トリコミニ"));
    String seen = SystemClient.tag(uploader.get(path));
    assertThat(hindrances(uploader, path))
        .containsExactly("RELEASE FEED-015", "ROLL_BACK FEED-016");
    assertThat(hindrances(other, path)).containsExactly("ROLL_BACK FEED-016");
    Refused.by(uploader.post(path + "/release", seen, ""), 409, "FEED-015");
    HttpResponse<String> released = other.post(path + "/release", seen, "");
    assertThat(released.statusCode()).as(released.body()).isEqualTo(200);
    assertThat(SystemClient.json(released).getBoolean("current")).isTrue();
    assertThat(SystemClient.json(released).getString("decidedBy")).isEqualTo(other.caller());
    assertThat(hindrances(other, path)).containsExactly("RELEASE FEED-016", "DISCARD FEED-016");
    Refused.by(other.post(path + "/release", SystemClient.tag(released), ""), 409, "FEED-016");
    assertThat(uploader.get("/feeds").body()).contains(path.substring("/feeds/".length()));
    Refused.by(other.post(path + "/roll-back", seen, REASON), 412, "FEED-023");
    HttpResponse<String> back = other.post(path + "/roll-back", SystemClient.tag(released), REASON);
    assertThat(SystemClient.json(back).getString("state")).isEqualTo("ROLLED_BACK");
    assertThat(hindrances(other, path))
        .containsExactly("RELEASE FEED-016", "DISCARD FEED-016", "ROLL_BACK FEED-016");
    assertThat(Trail.of(other.caller())).contains("ReleaseFeed OK", "RollBackFeed OK");
  }

  @Test
  void areNotDecidedOnWhatAnEarlierCheckFound() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    String path = checked(clinic.with("トリコミ", "トリコミニ"));
    String seen = SystemClient.tag(uploader.get(path));
    Feed feed = new Feed(path.substring("/feeds/".length()));
    feed.repeatCheck();
    feed.awaitDecision();
    Refused.by(other.post(path + "/release", seen, ""), 412, "FEED-023");
    Refused.by(other.post(path + "/discard", seen, ""), 412, "FEED-023");
    String found = SystemClient.tag(uploader.get(path));
    assertThat(found).isNotEqualTo(seen);
    assertThat(other.post(path + "/release", found, "").statusCode()).isEqualTo(200);
  }

  @Test
  void areReleasedByAPersonWhereAGuardStopsThem() {
    Feed.released(FeedRowOf.newClinic().row(), FeedRowOf.newClinic().row());
    String path = checked(FeedRowOf.newClinic());
    String seen = SystemClient.tag(uploader.get(path));
    assertThat(hindrances(other, path)).containsExactly("RELEASE FEED-012", "ROLL_BACK FEED-016");
    Refused.by(other.post(path + "/release", seen, ""), 422, "FEED-012");
    HttpResponse<String> discarded = other.post(path + "/discard", seen, "");
    assertThat(SystemClient.json(discarded).getString("state")).isEqualTo("DISCARDED");
  }

  @Test
  void anEmptyFileAndTheSameFileAgainAreRefused() {
    Refused.by(upload("", Clinic.key()), 422, "FEED-020");
    String file = new String(Feed.text(FeedRowOf.newClinic().row()), UTF_8);
    String key = Clinic.key();
    HttpResponse<String> first = upload(file, key);
    assertThat(upload(file, key).body()).isEqualTo(first.body());
    Feed feed = new Feed(SystemClient.json(first).getString("number"));
    assertThat(feed.awaitDecision().state()).isEqualTo(FeedState.WAITING_RELEASE);
    Refused.by(upload(file, Clinic.key()), 422, "FEED-019");
    Refused.by(upload(file + ' ', key), 422, "API-006");
    feed.discard();
  }

  @Test
  void aCorrectedFileOfTheSameLengthIsAnotherRequest() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    String key = Clinic.key();
    HttpResponse<String> first = upload(new String(Feed.text(clinic.row()), UTF_8), key);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    String corrected = new String(Feed.text(clinic.with("トリコミ", "トリナオ").row()), UTF_8);
    Refused.by(upload(corrected, key), 422, "API-006");
    HttpResponse<String> again = upload(new String(Feed.text(clinic.row()), UTF_8), key);
    assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(again.body()).isEqualTo(first.body());
    Feed feed = new Feed(SystemClient.json(first).getString("number"));
    feed.awaitDecision();
    feed.discard();
  }

  /** «act code» of each thing that this client would be refused. */
  private static List<String> hindrances(SystemClient client, String path) {
    return SystemClient.json(client.get(path))
        .getJsonArray("hindrances")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(hindrance -> hindrance.getString("act") + " " + hindrance.getString("code"))
        .toList();
  }

  /** Gives its path. */
  private String checked(FeedRowOf clinic) {
    String file = new String(Feed.text(clinic.row()), UTF_8);
    HttpResponse<String> answer = upload(file, Clinic.key());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(SystemClient.json(answer).getString("uploadedBy")).isEqualTo(uploader.caller());
    Feed feed = new Feed(SystemClient.json(answer).getString("number"));
    feed.awaitDecision();
    return "/feeds/" + feed.reference();
  }

  private HttpResponse<String> upload(String file, String key) {
    return SystemClient.send(
        uploader
            .request("/feeds?name=clinics.csv&asOf=2026-10-01")
            .headers("Content-Type", "text/csv", "Idempotency-Key", key)
            .POST(BodyPublishers.ofString(file)));
  }
}
