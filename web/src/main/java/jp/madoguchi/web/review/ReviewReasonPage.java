package jp.madoguchi.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ObjectionLetter;
import jp.madoguchi.review.ProposeRejection;
import jp.madoguchi.review.ReturnForCorrection;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;

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
  @Inject private Visitor visitor;
  @Inject private Problems problems;
  @Inject private ReviewWords words;

  private String receipt;
  private long version;
  private String institution;
  private String template;
  private String remark;
  private final Map<Reason.Field, Boolean> concerns = new EnumMap<>(Reason.Field.class);
  private transient Reason reason;

  public void load() throws IOException {
    Optional<ReviewCase.Entry> found = ReceiptNumber.read(receipt).flatMap(cases::of);
    if (!visitor.is("reviewer") && !visitor.is("approver")) {
      refuse(HttpServletResponse.SC_FORBIDDEN);
    } else if (found.isPresent()) {
      version = found.get().version();
      institution = found.get().register().name();
    } else {
      refuse(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void refuse(int status) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().responseSendError(status, null);
    faces.responseComplete();
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
    Set<String> fields =
        concerns.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(e -> e.getKey().name())
            .collect(Collectors.toSet());
    return Reason.ofReturn(template, remark, fields);
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

  public boolean isVerification() {
    return concerned(Reason.Field.VERIFICATION);
  }

  public void setVerification(boolean concerned) {
    concerns.put(Reason.Field.VERIFICATION, concerned);
  }

  public boolean isStaffCount() {
    return concerned(Reason.Field.STAFF_COUNT);
  }

  public void setStaffCount(boolean concerned) {
    concerns.put(Reason.Field.STAFF_COUNT, concerned);
  }

  public boolean isRequestedAccounts() {
    return concerned(Reason.Field.REQUESTED_ACCOUNTS);
  }

  public void setRequestedAccounts(boolean concerned) {
    concerns.put(Reason.Field.REQUESTED_ACCOUNTS, concerned);
  }

  private boolean concerned(Reason.Field field) {
    return concerns.getOrDefault(field, false);
  }
}
