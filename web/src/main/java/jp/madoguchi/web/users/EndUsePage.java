package jp.madoguchi.web.users;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.users.EndUse;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.signin.PasswordAgain;
import jp.madoguchi.web.signin.SessionKey;

/** 利用終了届. */
@Named
@RequestScoped
public class EndUsePage {
  @Inject private EndUse endUse;
  @Inject private MyApplications applications;
  @Inject private PasswordAgain passwordAgain;
  @Inject private SessionKey session;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;
  @Inject private Problems problems;

  // Null while the dialog had no field for it.
  private String password;

  /** Nothing is being reviewed. */
  public boolean isPossible() {
    return applications.all().stream().allMatch(application -> application.state().isFinal());
  }

  public String end() throws ServletException {
    if (!passwordAgain.given(password, "password")) {
      return null;
    }
    try {
      endUse.end(session.text());
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
    request.logout();
    faces.getExternalContext().invalidateSession();
    return "/public/users/ended?faces-redirect=true";
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
