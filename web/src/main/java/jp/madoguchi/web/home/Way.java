package jp.madoguchi.web.home;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.madoguchi.enrollment.MyApplication;
import jp.madoguchi.golive.GoLiveState;

/**
 * The way of a clinic from 登録 to 運用開始: where it is, whose turn it is and until when.
 *
 * @param place of the step that is next, from 0; behind the last where none is
 * @param situation key of the words that say what to do
 * @param clinicsTurn whether the clinic has to do something
 * @param until null where nothing ends
 * @param path of the page with the next thing to do
 * @param live whether a 運用開始日 is registered, which can come before the terminals
 */
public record Way(
    int place, String situation, boolean clinicsTurn, Instant until, String path, boolean live) {
  /** The keys of the steps, in their order. */
  static final List<String> STEPS =
      List.of("register", "apply", "review", "account", "terminal", "golive");

  private static final String STATUS = "/clinic/enrollment/status";
  private static final String ACCOUNTS = "/clinic/account/list";
  private static final String GO_LIVE = "/clinic/golive/register";
  private static final int LAST = STEPS.size() - 1;

  /**
   * How far a clinic is that has its accounts.
   *
   * @param inUse accounts that have not ended
   * @param registered those of them whose terminal is registered
   */
  public record Use(long inUse, long registered, GoLiveState goLive) {
    boolean live() {
      return goLive == GoLiveState.SCHEDULED || goLive == GoLiveState.STARTED;
    }
  }

  /**
   * @param key of its word
   * @param state done, current, waiting or todo, as {@code m:step} knows them
   * @param path of its page; null where there is none yet or any more
   */
  public record Step(String key, String state, String path) {}

  /**
   * @param application the newest of the clinic, or null
   * @param use asked for only once the accounts are issued
   */
  static Way of(MyApplication application, Supplier<Use> use) {
    if (application == null) {
      return apply("apply");
    }
    return switch (application.state()) {
      case RETURNED ->
          new Way(1, "returned", true, application.lapsesAt(), "/clinic/enrollment/apply", false);
      case SUBMITTED, UNDER_REVIEW, REJECTION_PROPOSED, APPROVED ->
          new Way(2, "review", false, application.dueAt(), STATUS, false);
      case COMPLETED -> application.live() ? issued(use.get()) : apply("ended");
      case REJECTED -> apply("rejected");
      case WITHDRAWN, DRAFT -> apply("again");
    };
  }

  private static Way issued(Use use) {
    if (use.registered() == 0) {
      return new Way(LAST - 2, "account", true, null, ACCOUNTS, use.live());
    }
    if (use.registered() < use.inUse()) {
      return new Way(LAST - 1, "terminal", true, null, ACCOUNTS, use.live());
    }
    return switch (use.goLive()) {
      case NOT_REGISTERED -> new Way(LAST, "golive", true, null, GO_LIVE, false);
      case SCHEDULED -> new Way(STEPS.size(), "scheduled", false, null, GO_LIVE, true);
      case STARTED -> new Way(STEPS.size(), "started", false, null, ACCOUNTS, true);
      case ENDED -> new Way(STEPS.size(), "closed", false, null, ACCOUNTS, false);
    };
  }

  private static Way apply(String situation) {
    return new Way(1, situation, true, null, "/clinic/enrollment/start", false);
  }

  /** Nothing is left to be done by anybody. */
  public boolean over() {
    return place == STEPS.size();
  }

  public List<Step> steps() {
    return IntStream.range(0, STEPS.size())
        .mapToObj(i -> new Step(STEPS.get(i), state(i), i == place ? path : passed(i)))
        .toList();
  }

  private String state(int step) {
    if (step < place || step == LAST && live) {
      return "done";
    }
    if (step > place) {
      return "todo";
    }
    return clinicsTurn ? "current" : "waiting";
  }

  /** What was sent can be looked at again, and what was registered changed. */
  private String passed(int step) {
    if (step == LAST) {
      return live ? GO_LIVE : null;
    }
    return step == 1 && place > 1 ? STATUS : null;
  }
}
