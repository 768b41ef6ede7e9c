package jp.madoguchi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.DecidedCases;
import jp.madoguchi.review.ReviewQueue;

/** 審査待ちの一覧. What is shown stands in the address, so that it can be bookmarked. */
@Named
@RequestScoped
public class ReviewQueuePage {
  private static final String DONE = "done";

  @Inject private ReviewQueue queue;
  @Inject private DecidedCases decided;

  private String show = "";
  private String due;
  private String after;
  private ReviewQueue.Page page;
  private DecidedCases.Page done;

  public ReviewQueue.Page getPage() {
    if (page == null) {
      page = queue.page(chosen(), place().orElse(null));
    }
    return page;
  }

  /** What is decided. */
  public DecidedCases.Page getDone() {
    if (done == null) {
      done =
          decided.page(
              place().map(p -> new DecidedCases.Mark(p.dueAt(), p.receipt())).orElse(null));
    }
    return done;
  }

  /** Words of the choices as they stand in the address: all, mine, free, done. */
  public List<String> getChoices() {
    Stream<String> open = Stream.of(ReviewQueue.Show.values()).map(ReviewQueuePage::word);
    return Stream.concat(open, Stream.of(DONE)).toList();
  }

  public String getChoice() {
    return show.equals(DONE) ? DONE : word(chosen());
  }

  private ReviewQueue.Show chosen() {
    return Stream.of(ReviewQueue.Show.values())
        .filter(s -> word(s).equals(show))
        .findFirst()
        .orElse(ReviewQueue.Show.ALL);
  }

  private static String word(ReviewQueue.Show show) {
    return show.name().toLowerCase(Locale.ROOT);
  }

  /** Empty for the first page, and for what is no place in the list. */
  private Optional<ReviewQueue.Mark> place() {
    if (due == null) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.parse(due);
      return ReceiptNumber.read(after).map(receipt -> new ReviewQueue.Mark(at, receipt));
    } catch (DateTimeException typedByHand) {
      return Optional.empty();
    }
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
