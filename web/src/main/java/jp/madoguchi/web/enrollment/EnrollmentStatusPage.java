package jp.madoguchi.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.MyApplication;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.enrollment.WithdrawEnrollment;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;

/** 申請状況: the applications of the clinic, and what it can do with the one that is open. */
@Named
@RequestScoped
public class EnrollmentStatusPage {
  @Inject private MyApplications applications;
  @Inject private WithdrawEnrollment withdrawEnrollment;
  @Inject private Problems problems;

  private List<MyApplication> rows;

  /** The newest first. */
  public List<MyApplication> getRows() {
    if (rows == null) {
      rows = applications.all();
    }
    return rows;
  }

  /** The one that is with the clinic or that nobody reviews yet; null if there is none. */
  public MyApplication getWithdrawable() {
    return getRows().stream()
        .filter(
            a -> a.state() == EnrollmentState.SUBMITTED || a.state() == EnrollmentState.RETURNED)
        .findFirst()
        .orElse(null);
  }

  /** OK in the dialog. Whatever the answer, the page shows how things stand now. */
  public String withdraw() {
    try {
      if (getWithdrawable() != null) {
        withdrawEnrollment.withdraw(getWithdrawable().receipt());
      }
      return "/clinic/enrollment/status?faces-redirect=true";
    } catch (Refusal refusal) {
      problems.show(refusal);
      rows = null;
      return null;
    }
  }
}
