package jp.madoguchi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ApproveCase;
import jp.madoguchi.review.ReturnForCorrection;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.worklist.Colleagues;
import jp.madoguchi.worklist.HandOverCase;

/**
 * まとめて: the same for every case that is ticked in the list. Each is a transaction of its own, so
 * that one that cannot be done does not stop the others.
 */
@Named
@RequestScoped
public class ChosenCases {
  @Inject private ApproveCase approveCase;
  @Inject private HandOverCase handOverCase;
  @Inject private ReturnForCorrection returnForCorrection;
  @Inject private Colleagues colleagues;
  @Inject private ReviewQueuePage page;
  @Inject private ReviewWords words;

  private String colleague;
  private String template;
  private String remark;
  private Set<String> concerns = new HashSet<>();
  private String outcome;
  private final List<OneByOne.Failure> failures = new ArrayList<>();

  public void approve() {
    each("bulkApproved", approveCase::approve);
  }

  public void handOver() {
    each("bulkHandedOver", (receipt, seen) -> handOverCase.handOver(receipt, seen, colleague));
  }

  public void sendBack() {
    Reason reason = Reason.ofReturn(template, remark, concerns);
    each(
        "bulkReturned",
        (receipt, seen) -> returnForCorrection.returnForCorrection(receipt, seen, reason));
  }

  private void each(String done, BiConsumer<ReceiptNumber, Long> decision) {
    List<String> chosen = chosen();
    if (chosen.isEmpty()) {
      throw new Refusal(Problem.of(null, ErrorCode.REV_016));
    }
    failures.addAll(new OneByOne(words::sentences, text("bulkBroken")).each(chosen, decision));
    outcome = word(done, chosen.size() - failures.size());
    if (!failures.isEmpty()) {
      outcome += word("bulkFailed", failures.size());
    }
    page.renew();
  }

  /** Receipt number and version of each, as the list has written them. */
  private static List<String> chosen() {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("chosen", new String[0]);
    return Stream.of(values)
        .filter(value -> value.matches("U\\d{8}-\\d{6} \\d{1,18}"))
        .distinct()
        .toList();
  }

  private static String word(String key, int number) {
    return new MessageFormat(text(key), texts().getLocale()).format(new Object[] {number});
  }

  private static String text(String key) {
    return texts().getString(key);
  }

  private static ResourceBundle texts() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces.getApplication().getResourceBundle(faces, "reviewText");
  }

  /** Null until something was done. */
  public String getOutcome() {
    return outcome;
  }

  public List<OneByOne.Failure> getFailures() {
    return failures;
  }

  public List<Colleagues.Person> getColleagues() {
    return colleagues.all();
  }

  public List<Reason.Template> getTemplates() {
    return Reason.Template.forReturn();
  }

  public String getColleague() {
    return colleague;
  }

  public void setColleague(String colleague) {
    this.colleague = colleague;
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
