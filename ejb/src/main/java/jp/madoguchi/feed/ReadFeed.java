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
import java.util.stream.Stream;
import jp.madoguchi.feedfile.FeedEntry;
import jp.madoguchi.feedfile.FeedFaults;
import jp.madoguchi.feedfile.FeedReader;
import jp.madoguchi.shared.Jst;

/**
 * Reads the rows of a feed, piece by piece, each in a transaction of its own; then hands over to
 * {@link CheckFeed}. Stops when it may no longer write.
 */
@Stateless
@PermitAll
public class ReadFeed {
  private static final System.Logger LOG = System.getLogger(ReadFeed.class.getName());
  private static final int ROWS = 10_000;

  @Inject private FeedContent content;
  @EJB private FeedProgress progress;
  @EJB private CheckFeed check;
  @Inject private Clock clock;

  /** Returns when it is decided what becomes of the feed, or that the check cannot go on. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void read(String reference) {
    FeedProgress.Turn turn = null;
    try {
      turn = progress.begin(reference);
      store(turn);
      check.check(turn.uploadId(), turn.token());
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
    }
  }

  private void store(FeedProgress.Turn turn) throws IOException {
    FeedFaults faults = new FeedFaults();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Jst.ZONE);
    FeedContent.Pieces file = content.open(turn.uploadId());
    Optional<FeedReader> found = FeedReader.open(file, today, faults);
    if (found.isEmpty()) {
      progress.add(
          new FeedProgress.Step(turn, null, file.bytesRead(), 0, List.of(), faults.taken()));
      return;
    }
    FeedReader reader = found.get();
    long generation = progress.recognised(turn, reader.layout(), reader.encoding());
    do {
      List<FeedEntry> entries = reader.next(ROWS);
      progress.add(
          new FeedProgress.Step(
              turn, generation, file.bytesRead(), reader.rows(), entries, faults.taken()));
    } while (!reader.ended());
    progress.showing(turn, reader.sample());
  }
}
