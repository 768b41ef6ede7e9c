package jp.madoguchi.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.madoguchi.feedfile.FeedContent;
import jp.madoguchi.feedfile.FeedFaults;
import jp.madoguchi.feedfile.FeedReader;
import jp.madoguchi.generation.Differences;
import jp.madoguchi.generation.StagedLine;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.KeyedHash;

/**
 * Reads the rows of a feed, piece by piece, each in a transaction of its own; then hands over to
 * {@link CheckFeed}. Stops when it may no longer write.
 */
@Stateless
@PermitAll
public class ReadFeed {
  private static final System.Logger LOG = System.getLogger(ReadFeed.class.getName());
  private static final int ROWS = 10_000;

  /** The checks of this node that are not through yet. */
  private static final Set<FeedProgress.Turn> GOING_ON = ConcurrentHashMap.newKeySet();

  @Inject private FeedContent content;
  @EJB private FeedProgress progress;
  @EJB private CheckFeed check;
  @Inject private KeyedHash hash;
  @Inject private Clock clock;

  /** How long what took, in nanoseconds. */
  private static final class Spent {
    private long reading;
    private long staging;
    private long rows;
  }

  /** Returns when it is decided what becomes of the feed, or that the check cannot go on. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void read(String reference) {
    FeedProgress.Turn turn = null;
    try {
      turn = progress.begin(reference);
      GOING_ON.add(turn);
      Spent spent = store(turn);
      long before = System.nanoTime();
      check.check(turn.uploadId(), turn.token());
      tell(reference, spent, System.nanoTime() - before);
    } catch (Differences.LinesLost e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "the database lost what was read of the feed {0}, as after a crash; it is to be checked"
              + " again",
          reference);
      progress.gaveUp(turn);
    } catch (FeedProgress.Stopped e) {
      LOG.log(System.Logger.Level.INFO, "the check of the feed {0} stopped", reference);
    } catch (IOException | RuntimeException e) {
      // Without the exception: rows of the file may stand in the message of a cause.
      LOG.log(
          System.Logger.Level.ERROR,
          "the check of the feed {0} broke off: {1}",
          reference,
          Stream.iterate((Throwable) e, c -> c != null, Throwable::getCause)
              .map(c -> c.getClass().getName() + " at " + c.getStackTrace()[0])
              .toList());
      if (turn != null) {
        progress.gaveUp(turn);
      }
    } finally {
      if (turn != null) {
        GOING_ON.remove(turn);
      }
    }
  }

  /** Says of every check of this node that it goes on: a long comparison gives no other sign. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void beat() {
    GOING_ON.forEach(progress::beat);
  }

  private static void tell(String reference, Spent spent, long comparing) {
    LOG.log(
        System.Logger.Level.INFO,
        "feed {0}: {1} rows read and checked in {2} ms, staged in {3} ms, compared in {4} ms",
        reference,
        Long.toString(spent.rows),
        millis(spent.reading),
        millis(spent.staging),
        millis(comparing));
  }

  private static String millis(long nanoseconds) {
    return Long.toString(TimeUnit.NANOSECONDS.toMillis(nanoseconds));
  }

  private Spent store(FeedProgress.Turn turn) throws IOException {
    FeedFaults faults = new FeedFaults();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Jst.ZONE);
    FeedContent.Pieces file = content.open(turn.uploadId());
    Optional<FeedReader> found = FeedReader.open(file, today, faults);
    Spent spent = new Spent();
    if (found.isEmpty()) {
      progress.add(
          new FeedProgress.Step(turn, null, file.bytesRead(), 0, List.of(), faults.taken()));
      return spent;
    }
    FeedReader reader = found.get();
    long generation = progress.recognised(turn, reader.layout(), reader.encoding());
    do {
      long begun = System.nanoTime();
      List<StagedLine> lines =
          reader.next(ROWS).stream().map(entry -> StagedLine.of(entry, hash)).toList();
      FeedProgress.Step step =
          new FeedProgress.Step(
              turn, generation, file.bytesRead(), reader.rows(), lines, faults.taken());
      long read = System.nanoTime();
      progress.add(step);
      spent.reading += read - begun;
      spent.staging += System.nanoTime() - read;
    } while (!reader.ended());
    spent.rows = reader.rows();
    progress.showing(turn, reader.sample());
    return spent;
  }
}
