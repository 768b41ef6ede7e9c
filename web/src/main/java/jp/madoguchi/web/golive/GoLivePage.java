package jp.madoguchi.web.golive;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Set;
import jp.madoguchi.golive.ClearGoLiveDate;
import jp.madoguchi.golive.GoLiveForm;
import jp.madoguchi.golive.GoLiveState;
import jp.madoguchi.golive.MyGoLiveDate;
import jp.madoguchi.golive.RegisterGoLiveDate;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;

/** 運用開始日登録. What is registered stands in the field, and is changed as it was when it was shown. */
@Named
@ViewScoped
public class GoLivePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> DONE = Set.of("registered", "cleared", "same");

  @Inject private MyGoLiveDate mine;
  @Inject private RegisterGoLiveDate register;
  @Inject private ClearGoLiveDate clear;
  @Inject private Problems problems;

  private MyGoLiveDate.Entry entry;
  private String day;
  private String reason;
  private String done;

  @PostConstruct
  void load() {
    entry = mine.entry();
    day = entry.day() == null ? "" : entry.day().toString();
  }

  public String register() {
    try {
      boolean changed = register.register(new GoLiveForm(day, reason), entry.version());
      return again(changed ? "registered" : "same");
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
  }

  public String clear() {
    try {
      clear.clear(entry.version());
      return again("cleared");
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
  }

  /** The page anew, with what was done above it. */
  private static String again(String what) {
    return "/clinic/golive/register?faces-redirect=true&done=" + what;
  }

  public MyGoLiveDate.Entry getEntry() {
    return entry;
  }

  /** The word for where it stands: the state, or that nothing can be registered yet. */
  public String getStateKey() {
    boolean notYet = entry.state() == GoLiveState.NOT_REGISTERED && !isOpen();
    return notYet ? "state_NOT_YET" : "state_" + entry.state();
  }

  /** Whether a day can be registered now. */
  public boolean isOpen() {
    return entry.window() != null;
  }

  /** In words, the days that can be registered; only where {@link #isOpen}. */
  public String getRange() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String pattern =
        faces.getApplication().getResourceBundle(faces, "goliveText").getString("range");
    return MessageFormat.format(pattern, entry.window().first(), entry.window().last());
  }

  /** Whether another day needs a reason. */
  public boolean isReasonNeeded() {
    return entry.state() == GoLiveState.STARTED;
  }

  public boolean isClearable() {
    return entry.state() == GoLiveState.SCHEDULED;
  }

  public String minute(Instant at) {
    return Jst.minute(at);
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What led here; null where nothing did. */
  public String getDone() {
    return done;
  }

  /** What names nothing in the address says nothing. */
  public void setDone(String done) {
    this.done = done != null && DONE.contains(done) ? done : null;
  }
}
