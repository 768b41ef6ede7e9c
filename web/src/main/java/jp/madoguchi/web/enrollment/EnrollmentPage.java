package jp.madoguchi.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.MyApplication;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.web.frame.Language;

/** Where the clinic's own application stands. */
@Named
@RequestScoped
public class EnrollmentPage {
  private static final String START = "/clinic/enrollment/start?faces-redirect=true";

  @Inject private MyApplications applications;
  @Inject private Language language;

  private MyApplication application;
  private boolean read;

  /** The newest one, or null. */
  public MyApplication getApplication() {
    if (!read) {
      application = applications.all().stream().findFirst().orElse(null);
      read = true;
    }
    return application;
  }

  /** Whether there is one that stands in the way of another. */
  public boolean isLive() {
    return getApplication() != null && getApplication().live();
  }

  /** For the form: who has applied does not see it again. */
  public String refuseSecond() {
    return isLive() ? START : null;
  }

  /** For the page after the form: without an application there is nothing to show. */
  public String refuseNone() {
    return getApplication() == null ? START : null;
  }

  /** Key of the word for the state. */
  public String getStateKey() {
    return "state_" + getApplication().state();
  }

  public String getTone() {
    return switch (getApplication().state()) {
      case COMPLETED -> "success";
      case RETURNED -> "warning";
      case REJECTED -> "error";
      case WITHDRAWN, DRAFT -> "neutral";
      default -> "info";
    };
  }

  public boolean isCompleted() {
    return isLive() && getApplication().state() == EnrollmentState.COMPLETED;
  }

  /** Whether it is the fund's turn. */
  public boolean isUnderWay() {
    return switch (getApplication().state()) {
      case SUBMITTED, UNDER_REVIEW, REJECTION_PROPOSED, APPROVED -> true;
      default -> false;
    };
  }

  /** How far the clinic is on the way that the flow page shows. */
  public String stepState(int step) {
    int current = isCompleted() ? 3 : isLive() ? 2 : 1;
    if (step < current) {
      return "done";
    }
    if (step > current) {
      return "todo";
    }
    return step == 2 ? "waiting" : "current";
  }

  public String getSubmitted() {
    return day(getApplication().submittedAt());
  }

  /** The day until which the fund wants to be done. */
  public String getDue() {
    return day(getApplication().dueAt());
  }

  private String day(Instant instant) {
    Locale locale = language.getLocale();
    String pattern = locale.getLanguage().equals("en") ? "d MMM uuuu" : "uuuu年M月d日(E)";
    return DateTimeFormatter.ofPattern(pattern, locale).withZone(Jst.ZONE).format(instant);
  }
}
