package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.web.soap.AttachedBytes;
import madoguchi.soap.registry.Refused;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * As many rows as the real register of one kind has: whichever door they come by. In steps, because
 * a test that waits for its server for more than 90 s hears nothing more of it; a feed is there no
 * more before the next one comes, which is the same file.
 */
@Tag("long")
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(ArquillianExtension.class)
class PushedFeedTest {
  private static final int ROWS = 55_000;

  /** What the check of so many rows may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(80);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** By the door, as the server keeps them from step to step. */
  private static final Map<String, Feed> FEEDS = new ConcurrentHashMap<>();

  private static final Map<String, String> PRINTS = new ConcurrentHashMap<>();

  private SystemClient client;

  @BeforeEach
  void aClient() {
    client = SystemClient.with(Scope.FEEDS_READ, Scope.FEEDS_CHANGE);
  }

  @Test
  @Order(1)
  void comesByRest() {
    FEEDS.put("REST", byRest(file()));
  }

  @Test
  @Order(2)
  void isCheckedFromRest() {
    PRINTS.put("REST", print(FEEDS.get("REST")));
  }

  @Test
  @Order(3)
  void comesBySoap() throws Refused {
    FEEDS.put("SOAP", bySoap(file()));
  }

  @Test
  @Order(4)
  void isCheckedFromSoap() {
    PRINTS.put("SOAP", print(FEEDS.get("SOAP")));
  }

  @Test
  @Order(5)
  void isTheSameGeneration() {
    assertThat(PRINTS).containsOnlyKeys("REST", "SOAP").doesNotContainValue("");
    assertThat(PRINTS.get("SOAP")).isEqualTo(PRINTS.get("REST"));
  }

  private static byte[] file() {
    return Feed.text(IntStream.range(0, ROWS).mapToObj(PushedFeedTest::row).toArray(String[]::new));
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
    long end = System.nanoTime() + PATIENCE.toNanos();
    var shown = feed.shown();
    while (shown.state() == FeedState.CHECKING && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
      shown = feed.shown();
    }
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
