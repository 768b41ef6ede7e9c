package jp.madoguchi.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.MyApplication;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.web.frame.Language;

/** Where the clinic's own application stands. */
@Named
@RequestScoped
public class EnrollmentPage {
  private static final String START = "/clinic/enrollment/start?faces-redirect=true";

  @Inject private MyApplications applications;
  @Inject private EnrollmentWords words;
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

  /** Whether the clinic has to correct it. */
  public boolean isReturned() {
    return getApplication() != null && getApplication().state() == EnrollmentState.RETURNED;
  }

  /** For the form: who has applied sees it again only to correct it. */
  public String refuseSecond() {
    return isLive() && !isReturned() ? START : null;
  }

  /**
   * What the fund said about a field of the returned application; null if nothing.
   *
   * @param field name of a {@link Reason.Field}
   */
  public String remarkAt(String field) {
    if (!isReturned() || !getReason().concerns().contains(Reason.Field.valueOf(field))) {
      return null;
    }
    return getReasonText();
  }

  /** What the fund has to say; null while the application is neither returned nor rejected. */
  public String getReasonText() {
    return getReason() == null ? null : getReason().text(language.getLocale());
  }

  public String getReasonFields() {
    return getReason().fields(language.getLocale());
  }

  private Reason getReason() {
    return getApplication().reason();
  }

  /** The day until which a returned application waits. */
  public String getLapses() {
    return words.day(getApplication().lapsesAt());
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
    return words.tone(getApplication().state());
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
    int current = isCompleted() ? 3 : isLive() && !isReturned() ? 2 : 1;
    if (step < current) {
      return "done";
    }
    if (step > current) {
      return "todo";
    }
    return step == 2 ? "waiting" : "current";
  }

  public String getSubmitted() {
    return words.day(getApplication().submittedAt());
  }

  /** The day until which the fund wants to be done. */
  public String getDue() {
    return words.day(getApplication().dueAt());
  }
}
