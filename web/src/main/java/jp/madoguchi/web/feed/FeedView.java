package jp.madoguchi.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.feed.FeedErrors;
import jp.madoguchi.feed.FeedGuard;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feedfile.FeedFault;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;

/** What the page of a feed shows, read once for each answer. */
@Named
@RequestScoped
public class FeedView {
  private static final int ERRORS = 100;
  private static final int MINUTE = 60;

  @Inject private FeedResult results;
  @Inject private FeedErrors errors;
  @Inject private FeedPage page;
  @Inject private FacesContext faces;

  private FeedResult.Shown shown;
  private List<FeedFault> faults;

  public FeedResult.Shown getShown() {
    if (shown == null) {
      shown = results.of(page.getNumber()).orElseThrow();
    }
    return shown;
  }

  /** The first hundred. */
  public List<FeedFault> getFaults() {
    if (faults == null) {
      faults = new ArrayList<>();
      errors.forEach(page.getNumber(), ERRORS, faults::add);
    }
    return faults;
  }

  public List<FeedGuard> getGuards() {
    return List.copyOf(getShown().guards());
  }

  /** Why the person cannot do it, in a sentence; null when nothing is in the way. */
  public String hindrance(FeedResult.FeedAct act) {
    Problem problem = getShown().hindrances().get(act);
    return problem == null ? null : problem.sentence(locale());
  }

  public String hint(FeedFault fault) {
    return fault.hint(locale());
  }

  public String at(Instant instant) {
    return Jst.minute(instant);
  }

  /** With separators: 1,000,000. */
  public String number(long number) {
    return separated(number);
  }

  static String separated(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** That not all errors can be read; null when they can. */
  public String getCut() {
    long kept = getShown().errorsKept();
    return kept < getShown().counts().errors() ? word("errorsCut", number(kept)) : null;
  }

  public String tone(FeedState state) {
    return switch (state) {
      case CHECKING -> "info";
      case REFUSED -> "error";
      case WAITING_RELEASE -> "warning";
      case RELEASED -> "success";
      case ROLLED_BACK, DISCARDED -> "neutral";
    };
  }

  /** 「123,456行（45%）、残り約2分」. */
  public String getProgress() {
    FeedResult.Progress progress = getShown().progress();
    String done = word("progress", number(progress.rows()), progress.percent());
    return progress.secondsLeft() == null ? done : done + left(progress.secondsLeft());
  }

  private String left(long seconds) {
    return seconds < MINUTE
        ? word("secondsLeft", seconds)
        : word("minutesLeft", Duration.ofSeconds(seconds + MINUTE - 1).toMinutes());
  }

  private String word(String key, Object... arguments) {
    String pattern = faces.getApplication().getResourceBundle(faces, "feedText").getString(key);
    return MessageFormat.format(pattern, arguments);
  }

  private Locale locale() {
    return faces.getViewRoot().getLocale();
  }
}
