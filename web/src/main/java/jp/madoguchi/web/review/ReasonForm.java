package jp.madoguchi.web.review;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import jp.madoguchi.enrollment.Reason;

/** A reason as it is being written: one of the sentences, words of one's own, what it concerns. */
public class ReasonForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String template;
  private String remark;
  private Set<String> concerns = new HashSet<>();

  /**
   * @throws jp.madoguchi.shared.Refusal as {@link Reason#ofReturn}
   */
  Reason ofReturn() {
    return Reason.ofReturn(template, remark, concerns);
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

  /** Names of {@link Reason.Field}s. */
  public Set<String> getConcerns() {
    return concerns;
  }

  public void setConcerns(Set<String> concerns) {
    this.concerns = concerns;
  }
}
