package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.StepUp;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;

/**
 * The password is given again before something delicate. From then on the session has another id:
 * one that was seen before opens nothing delicate.
 */
@Named
@RequestScoped
public class PasswordAgain {
  @Inject private ConfirmPassword confirm;
  @Inject private StepUp stepUp;
  @Inject private SessionKey session;
  @Inject private Visitor visitor;
  @Inject private Problems problems;
  @Inject private HttpServletRequest request;

  private Boolean due;

  /** Whether it has to be given, for it was not within the last minutes. */
  public boolean isDue() {
    if (due == null) {
      try {
        stepUp.check(visitor.getName(), session.text());
        due = false;
      } catch (Refusal refusal) {
        due = true;
      }
    }
    return due;
  }

  /**
   * @throws jp.madoguchi.signin.SignInRefused as {@link ConfirmPassword#confirm}
   */
  public void confirm(String password) {
    confirm.confirm(password, session.text());
    request.changeSessionId();
    due = false;
  }

  /**
   * Whether it is not due, or has been given rightly; a wrong one is shown at its field.
   *
   * @param password null while the page had no field for it
   * @param field id of the field, for a page may have more than one
   */
  public boolean given(String password, String field) {
    if (!isDue()) {
      return true;
    }
    if (password == null) {
      return false;
    }
    try {
      confirm(password);
      return true;
    } catch (Refusal refusal) {
      problems.hint(at(field, refusal));
      return false;
    }
  }

  private static Refusal at(String field, Refusal refusal) {
    List<Problem> there =
        refusal.problems().stream().map(p -> new Problem(field, p.code(), p.arguments())).toList();
    return new Refusal(there);
  }
}
