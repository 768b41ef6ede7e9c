package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.web.soap.AttachedBytes;
import madoguchi.soap.registry.Refused;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** As many rows as the real register of one kind has: whichever door they come by. */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class PushedFeedTest {
  private static final int ROWS = 55_000;

  /** Of all that came by either door, kept by the server: both doors in one test take too long. */
  private static final Set<String> PRINTS = ConcurrentHashMap.newKeySet();

  private SystemClient client;

  @BeforeEach
  void aClient() {
    client = SystemClient.with(Scope.FEEDS_READ, Scope.FEEDS_CHANGE);
  }

  @Test
  void isTheSameGenerationByRest() {
    assertOfOnePrint(byRest(file()));
  }

  @Test
  void isTheSameGenerationBySoap() throws Refused {
    assertOfOnePrint(bySoap(file()));
  }

  private static byte[] file() {
    return Feed.text(IntStream.range(0, ROWS).mapToObj(PushedFeedTest::row).toArray(String[]::new));
  }

  private static void assertOfOnePrint(Feed feed) {
    PRINTS.add(print(feed));
    assertThat(PRINTS).hasSize(1).doesNotContain("");
  }

  private Feed byRest(byte[] file) {
    var answer =
        SystemClient.send(
            client
                .request("/feeds?name=clinics.csv&asOf=2026-10-01")
                .headers("Content-Type", "text/csv", "Idempotency-Key", Clinic.key())
                .POST(BodyPublishers.ofByteArray(file)));
    return new Feed(SystemClient.json(answer).getString("number"));
  }

  private Feed bySoap(byte[] file) throws Refused {
    DataHandler attached = new DataHandler(new AttachedBytes(file));
    var pushed =
        new SoapSystem(client, 11)
            .registry()
            .pushFeed("clinics.csv", "2026-10-01", Clinic.key(), attached);
    return new Feed(pushed.getNumber());
  }

  /** Over all its rows. */
  private static String print(Feed feed) {
    var shown = feed.awaitDecision();
    assertThat(shown.state()).isEqualTo(FeedState.WAITING_RELEASE);
    assertThat(shown.counts().rows()).isEqualTo(ROWS);
    String print =
        Trail.read(
                "select g.print from feed_generation g join feed_upload u"
                    + " on u.generation_id = g.id where u.reference = ?",
                feed.reference())
            .get(0);
    feed.discard();
    return print;
  }

  private static String row(int i) {
    return "助産所,,14%08d,大量助産院%d,タイリョウ,14,2310001,神奈川県試験区%d,0450000001,大量　花子,%s,2020-04-01,現存,\n"
        .formatted(i, i, i, FeedRowOf.BORN);
  }
}
