package jp.madoguchi.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import jp.madoguchi.feed.FeedHistory;
import jp.madoguchi.feed.UploadFeed;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;

/** 施設台帳の取込: the upload and what was uploaded before. */
@Named
@RequestScoped
public class FeedListPage {
  @Inject private FeedHistory history;
  @Inject private Problems problems;
  @Inject private Clock clock;

  private String after;
  private String refused;
  private String at;
  private FeedHistory.Page page;

  /** A refused upload comes back to here with its code, nothing else. */
  public void load() {
    Arrays.stream(ErrorCode.values())
        .filter(code -> code.name().equals(refused) && code.name().startsWith("FEED_"))
        .forEach(code -> problems.show(new Refusal(Problem.of(at, code))));
  }

  public FeedHistory.Page getPage() {
    if (page == null) {
      page = history.page(after);
    }
    return page;
  }

  public String getToday() {
    return LocalDate.ofInstant(clock.instant(), Jst.ZONE).toString();
  }

  /** Null when nothing is wrong with it. */
  public String getFileError() {
    return error(UploadFeed.FILE);
  }

  /** Null when nothing is wrong with it. */
  public String getDayError() {
    return error(UploadFeed.AS_OF);
  }

  private String error(String field) {
    return field.equals(at)
        ? problems.getEntries().stream()
            .map(entry -> entry.sentence() + " (" + entry.code() + ")")
            .findFirst()
            .orElse(null)
        : null;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getRefused() {
    return refused;
  }

  public void setRefused(String refused) {
    this.refused = refused;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }
}
