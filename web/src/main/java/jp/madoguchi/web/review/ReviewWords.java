package jp.madoguchi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.review.ColleagueName;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Language;

/** Points in time and codes in the words of the reviewer's pages. */
@Named
@RequestScoped
public class ReviewWords {
  /** Their first argument is a user name. */
  private static final Set<ErrorCode> NAMING = EnumSet.of(ErrorCode.REV_001, ErrorCode.REV_002);

  private final Map<String, String> names = new HashMap<>();

  @Inject private ColleagueName colleagues;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private Language language;
  @Inject private FacesContext faces;

  /** Of the key, or of its twin where accounts do not follow an approval at once. */
  public String onApproval(String key) {
    boolean later = settings.intOf(Setting.ISSUE_DELAY_SECONDS) > 0;
    return times().word(later ? key + "Later" : key);
  }

  /** To the second, for who watches the clock. */
  public String until(Instant instant) {
    return times().word("undoableUntil", Jst.day(instant), Jst.second(instant));
  }

  /** Empty for null. */
  public String at(Instant instant) {
    return instant == null ? "" : Jst.minute(instant);
  }

  public String due(Instant dueAt) {
    return times().due(dueAt);
  }

  public String dueTone(Instant dueAt) {
    return times().tone(dueAt);
  }

  public String since(Instant instant) {
    return times().since(instant);
  }

  /**
   * @param code two digits
   */
  public String prefecture(String code) {
    return Prefecture.ofCode(code).map(Prefecture::display).orElse(code);
  }

  /** 「12件」. */
  public String found(long number) {
    return times().word("found", number);
  }

  /** 承認 or 却下: what was decided, whatever followed from it. */
  public String decision(EnrollmentState state) {
    EnrollmentState decided = state == EnrollmentState.COMPLETED ? EnrollmentState.APPROVED : state;
    return faces
        .getApplication()
        .getResourceBundle(faces, "reviewText")
        .getString("state_" + decided);
  }

  /** The name of one of the fund's people; empty for null. */
  public String person(String userName) {
    if (userName == null) {
      return "";
    }
    return userName.equals(PortalActs.PORTAL)
        ? times().word("byPortal")
        : names.computeIfAbsent(userName, colleagues::of);
  }

  /** What a refusal for this reason would say. */
  String sentence(Problem problem) {
    return named(problem).sentence(language.getLocale());
  }

  /** All that a refusal says, in one line. */
  String sentences(Refusal refusal) {
    return named(refusal).problems().stream()
        .map(problem -> problem.sentence(language.getLocale()) + " (" + problem.code().code() + ")")
        .collect(Collectors.joining(" "));
  }

  /** The refusal with the name of whoever was quicker, instead of the user name. */
  Refusal named(Refusal refusal) {
    return new Refusal(refusal.problems().stream().map(this::named).toList());
  }

  private Problem named(Problem problem) {
    if (!NAMING.contains(problem.code())) {
      return problem;
    }
    List<String> arguments = new ArrayList<>(problem.arguments());
    arguments.set(0, person(arguments.get(0)));
    return new Problem(problem.field(), problem.code(), arguments);
  }

  private TimeWords times() {
    return new TimeWords(
        faces.getApplication().getResourceBundle(faces, "reviewText"), clock.instant());
  }
}
