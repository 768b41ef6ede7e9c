package jp.madoguchi.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.enrollment.EnrollmentPermissions.Act;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ObjectionLetter;
import jp.madoguchi.review.ProposeRejection;
import jp.madoguchi.review.ReturnForCorrection;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;

/**
 * 差戻し and 却下の提案: the reason is written, shown as the clinic will read it, and then sent. Remembers
 * the version that the reviewer saw. Who cannot do it is told why instead.
 */
@Named
@ViewScoped
public class ReviewReasonPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReviewCase cases;
  @Inject private ReturnForCorrection returnForCorrection;
  @Inject private ObjectionLetter objectionLetter;
  @Inject private ProposeRejection proposeRejection;
  @Inject private Visitor visitor;
  @Inject private Problems problems;
  @Inject private ReviewWords words;

  private String receipt;
  private long version;
  private String institution;
  private String returnHindrance;
  private String rejectionHindrance;
  private final ReasonForm form = new ReasonForm();
  private transient Reason reason;

  public void load() throws IOException {
    Optional<ReviewCase.Entry> found = ReceiptNumber.read(receipt).flatMap(cases::of);
    if (!visitor.is("reviewer") && !visitor.is("approver")) {
      refuse(HttpServletResponse.SC_FORBIDDEN);
    } else if (found.isPresent()) {
      version = found.get().version();
      institution = found.get().register().name();
      returnHindrance = hindrance(found.get(), Act.RETURN);
      rejectionHindrance = hindrance(found.get(), Act.PROPOSE_REJECTION);
    } else {
      refuse(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private String hindrance(ReviewCase.Entry found, Act act) {
    Problem problem = found.hindrances().get(act);
    return problem == null ? null : words.sentence(problem);
  }

  private static void refuse(int status) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().responseSendError(status, null);
    faces.responseComplete();
  }

  public void checkReturn() {
    reason = form.ofReturn();
    problems.ask("reason:confirm");
  }

  public String sendBack() {
    return send(() -> returnForCorrection.returnForCorrection(number(), version, form.ofReturn()));
  }

  public void checkRejection() {
    reason = form.ofRejection();
    problems.ask("reason:confirm");
  }

  public String propose() {
    return send(() -> proposeRejection.propose(number(), version, form.ofRejection()));
  }

  private String send(Runnable decision) {
    try {
      decision.run();
      return toCase();
    } catch (Refusal refusal) {
      problems.show(words.named(refusal));
      return null;
    }
  }

  private ReceiptNumber number() {
    return new ReceiptNumber(receipt);
  }

  private String toCase() {
    return "/office/review/case?faces-redirect=true&receipt=" + receipt;
  }

  public List<Reason.Template> getReturnTemplates() {
    return Reason.Template.forReturn();
  }

  public List<Reason.Template> getRejectionTemplates() {
    return Reason.Template.forRejection();
  }

  /** The mail as the clinic would get it; null when nobody is left to write to. */
  public String getLetter() {
    return objectionLetter.about(number(), reason).orElse(null);
  }

  /** Null until it was checked. */
  public Reason getReason() {
    return reason;
  }

  /** Why this person cannot return the case; null when nothing is in the way. */
  public String getReturnHindrance() {
    return returnHindrance;
  }

  /** Why this person cannot propose a rejection; null when nothing is in the way. */
  public String getRejectionHindrance() {
    return rejectionHindrance;
  }

  public String getInstitution() {
    return institution;
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String receipt) {
    this.receipt = receipt;
  }

  public ReasonForm getForm() {
    return form;
  }
}
