package jp.madoguchi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ReviewQueue;

/** 審査待ちの一覧. What is shown stands in the address, so that it can be bookmarked. */
@Named
@RequestScoped
public class ReviewQueuePage {
  @Inject private ReviewQueue queue;

  private String show = "";
  private String due;
  private String after;
  private ReviewQueue.Page page;

  public ReviewQueue.Page getPage() {
    if (page == null) {
      page = queue.page(chosen(), mark());
    }
    return page;
  }

  /** Words of the choices as they stand in the address: all, mine, free. */
  public List<String> getChoices() {
    return Stream.of(ReviewQueue.Show.values()).map(ReviewQueuePage::word).toList();
  }

  public String getChoice() {
    return word(chosen());
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

  /** Null for the first page, and for what is no place in the queue. */
  private ReviewQueue.Mark mark() {
    if (due == null) {
      return null;
    }
    try {
      Instant dueAt = Instant.parse(due);
      return ReceiptNumber.read(after).map(r -> new ReviewQueue.Mark(dueAt, r)).orElse(null);
    } catch (DateTimeException typedByHand) {
      return null;
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
