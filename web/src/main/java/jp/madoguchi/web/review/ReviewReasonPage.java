package jp.madoguchi.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ObjectionLetter;
import jp.madoguchi.review.ProposeRejection;
import jp.madoguchi.review.ReturnForCorrection;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;

/**
 * 差戻し and 却下の提案: the reason is written, shown as the clinic will read it, and then sent. Remembers
 * the version that the reviewer saw.
 */
@Named
@ViewScoped
public class ReviewReasonPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReviewCase cases;
  @Inject private ReturnForCorrection returnForCorrection;
  @Inject private ObjectionLetter objectionLetter;
  @Inject private ProposeRejection proposeRejection;
  @Inject private Problems problems;
  @Inject private ReviewWords words;

  private String receipt;
  private long version;
  private String institution;
  private String template;
  private String remark;
  private Set<String> concerns = new HashSet<>();
  private transient Reason reason;

  public void load() throws IOException {
    Optional<ReviewCase.Entry> found = ReceiptNumber.read(receipt).flatMap(cases::of);
    if (found.isPresent()) {
      version = found.get().version();
      institution = found.get().register().name();
    } else {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  public void checkReturn() {
    reason = forReturn();
    problems.ask("reason:confirm");
  }

  public String sendBack() {
    return send(() -> returnForCorrection.returnForCorrection(number(), version, forReturn()));
  }

  public void checkRejection() {
    reason = forRejection();
    problems.ask("reason:confirm");
  }

  public String propose() {
    return send(() -> proposeRejection.propose(number(), version, forRejection()));
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

  private Reason forReturn() {
    return Reason.ofReturn(template, remark, concerns);
  }

  private Reason forRejection() {
    return Reason.ofRejection(template, remark);
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

  public String getInstitution() {
    return institution;
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String receipt) {
    this.receipt = receipt;
  }

  public String getTemplate() {
    return template;
  }

  public void setTemplate(String template) {
    this.template = template;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  /** Names of {@link Reason.Field}s. */
  public Set<String> getConcerns() {
    return concerns;
  }

  public void setConcerns(Set<String> concerns) {
    this.concerns = concerns;
  }
}
