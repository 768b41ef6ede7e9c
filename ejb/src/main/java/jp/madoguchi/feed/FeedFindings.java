package jp.madoguchi.feed;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.registry.RegisterComparison;

/** What the check of a feed found: numbers, and what makes it doubtful. */
@Embeddable
class FeedFindings {
  private long rowCount;
  private long errors;
  private long institutions;
  private long added;
  private long changed;
  private long suspended;
  private long reopened;
  private long closed;
  private long missing;
  private String guards = "";
  private Instant checkedAt;

  protected FeedFindings() {}

  /** Nothing yet. */
  static FeedFindings none() {
    return new FeedFindings();
  }

  static FeedFindings ofRefused(long rows, long errors, Instant now) {
    FeedFindings found = new FeedFindings();
    found.rowCount = rows;
    found.errors = errors;
    found.checkedAt = now;
    return found;
  }

  /**
   * @param missing how many institutions of the generation in force it does not state
   * @param before how many institutions that generation states; 0 when there is none
   */
  static FeedFindings of(
      long rows,
      long institutions,
      RegisterComparison.Counts counts,
      long missing,
      long before,
      Instant now) {
    FeedFindings found = new FeedFindings();
    found.rowCount = rows;
    found.institutions = institutions;
    found.added = counts.added();
    found.changed = counts.changed();
    found.suspended = counts.suspended();
    found.reopened = counts.reopened();
    found.closed = counts.closed();
    found.missing = missing;
    found.checkedAt = now;
    found.guards =
        Arrays.stream(FeedGuard.values())
            .filter(guard -> guard.stops(institutions, counts.closed(), before))
            .map(FeedGuard::name)
            .collect(Collectors.joining(","));
    return found;
  }

  FeedResult.Counts counts() {
    return new FeedResult.Counts(
        rowCount, institutions, added, changed, suspended, reopened, closed, missing, errors);
  }

  Set<FeedGuard> guards() {
    Set<FeedGuard> set = EnumSet.noneOf(FeedGuard.class);
    Arrays.stream(guards.split(","))
        .filter(name -> !name.isEmpty())
        .map(FeedGuard::valueOf)
        .forEach(set::add);
    return set;
  }

  long institutions() {
    return institutions;
  }

  long errors() {
    return errors;
  }
}
