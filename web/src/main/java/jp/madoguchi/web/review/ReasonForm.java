package jp.madoguchi.web.review;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.enrollment.Reason;

/** A reason as it is being written: one of the sentences, words of one's own, what it concerns. */
public class ReasonForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String template;
  private String remark;
  private final Map<Reason.Field, Boolean> concerns = new EnumMap<>(Reason.Field.class);

  /**
   * @throws jp.madoguchi.shared.Refusal as {@link Reason#ofReturn}
   */
  Reason ofReturn() {
    return Reason.ofReturn(
        template,
        remark,
        concerns.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(e -> e.getKey().name())
            .collect(Collectors.toSet()));
  }

  /**
   * @throws jp.madoguchi.shared.Refusal as {@link Reason#ofRejection}
   */
  Reason ofRejection() {
    return Reason.ofRejection(template, remark);
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
