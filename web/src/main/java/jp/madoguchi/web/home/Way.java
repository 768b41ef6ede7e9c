package jp.madoguchi.web.home;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.madoguchi.enrollment.MyApplication;

/**
 * The way of a clinic from 登録 to 運用開始: where it is, whose turn it is and until when.
 *
 * @param place of the step that is next, from 0
 * @param situation key of the words that say what to do
 * @param clinicsTurn whether the clinic has to do something
 * @param until null where nothing ends
 * @param path of the page with the next thing to do
 */
public record Way(int place, String situation, boolean clinicsTurn, Instant until, String path) {
  /** The keys of the steps, in their order. */
  static final List<String> STEPS =
      List.of("register", "apply", "review", "account", "terminal", "golive");

  private static final String STATUS = "/clinic/enrollment/status";
  private static final String ACCOUNTS = "/clinic/account/list";

  /**
   * How far the terminals are.
   *
   * @param inUse accounts that have not ended
   * @param registered those of them whose terminal is registered
   */
  public record Terminals(long inUse, long registered) {}

  /**
   * @param key of its word
   * @param state done, current, waiting or todo, as {@code m:step} knows them
   * @param path of its page; null where there is none yet or any more
   */
  public record Step(String key, String state, String path) {}

  /**
   * @param application the newest of the clinic, or null
   * @param terminals asked for only once the accounts are issued
   */
  static Way of(MyApplication application, Supplier<Terminals> terminals) {
    if (application == null) {
      return apply("apply");
    }
    return switch (application.state()) {
      case RETURNED ->
          new Way(1, "returned", true, application.lapsesAt(), "/clinic/enrollment/apply");
      case SUBMITTED, UNDER_REVIEW, REJECTION_PROPOSED, APPROVED ->
          new Way(2, "review", false, application.dueAt(), STATUS);
      case COMPLETED -> application.live() ? issued(terminals.get()) : apply("ended");
      case REJECTED -> apply("rejected");
      case WITHDRAWN, DRAFT -> apply("again");
    };
  }

  private static Way issued(Terminals terminals) {
    if (terminals.registered() == 0) {
      return new Way(3, "account", true, null, ACCOUNTS);
    }
    return terminals.registered() < terminals.inUse()
        ? new Way(4, "terminal", true, null, ACCOUNTS)
        : new Way(5, "golive", true, null, ACCOUNTS);
  }

  private static Way apply(String situation) {
    return new Way(1, situation, true, null, "/clinic/enrollment/start");
  }

  public List<Step> steps() {
    return IntStream.range(0, STEPS.size())
        .mapToObj(i -> new Step(STEPS.get(i), state(i), i == place ? path : passed(i)))
        .toList();
  }

  private String state(int step) {
    if (step < place) {
      return "done";
    }
    if (step > place) {
      return "todo";
    }
    return clinicsTurn ? "current" : "waiting";
  }

  /** What was sent can be looked at again. */
  private String passed(int step) {
    return step == 1 && place > 1 ? STATUS : null;
  }
}
