package jp.madoguchi.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import jp.madoguchi.registration.ResendLink;
import jp.madoguchi.registration.SentRegistration;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Language;
import jp.madoguchi.web.frame.Problems;

/** The page after the form: where the mail went, and 再送する. */
@Named
@RequestScoped
public class SentPage {
  @Inject private SentRegistration sent;
  @Inject private ResendLink resend;
  @Inject private Problems problems;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private String handle;
  private boolean again;
  private SentRegistration.Sent view;
  private Problem problem;

  /** At once, for whether 再送する is there to be pressed depends on it. */
  @PostConstruct
  void know() {
    Map<String, String> request = faces.getExternalContext().getRequestParameterMap();
    handle = request.getOrDefault("resend:handle", request.get("handle"));
  }

  public String resend() {
    try {
      resend.resend(known(), internetAddress());
      return "/public/registration/sent?faces-redirect=true&again=true&handle=" + handle;
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
  }

  private String internetAddress() {
    return ((HttpServletRequest) faces.getExternalContext().getRequest()).getRemoteAddr();
  }

  private String known() {
    return handle == null ? "" : handle;
  }

  private void look() {
    if (view == null && problem == null) {
      try {
        view = sent.of(known());
      } catch (Refusal refusal) {
        problem = refusal.problems().get(0);
      }
    }
  }

  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Whether the mail has just gone out once more. */
  public boolean isAgain() {
    return again;
  }

  public void setAgain(boolean again) {
    this.again = again;
  }

  /** Null when {@link #getSentence} says why. */
  public SentRegistration.Sent getView() {
    look();
    return view;
  }

  /** Why nothing can be said of this mail; null when it can. */
  public String getSentence() {
    look();
    return problem == null ? null : problem.sentence(language.getLocale());
  }

  public String getCode() {
    look();
    return problem == null ? null : problem.code().code();
  }
}
