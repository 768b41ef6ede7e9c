package jp.madoguchi.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.draft.DiscardDraft;
import jp.madoguchi.draft.MyDraft;
import jp.madoguchi.draft.SaveDraft;
import jp.madoguchi.enrollment.EnrollmentForm;
import jp.madoguchi.enrollment.EnrollmentPreview;
import jp.madoguchi.enrollment.MyApplication;
import jp.madoguchi.enrollment.ResubmitEnrollment;
import jp.madoguchi.enrollment.SubmitEnrollment;
import jp.madoguchi.facility.FacilityCheckResult;
import jp.madoguchi.facility.MyFacility;
import jp.madoguchi.facility.VerifyClinicFacility;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;
import jp.madoguchi.web.frame.Problems;
import org.primefaces.PrimeFaces;

/**
 * The form of the 利用開始申請. Lives for one request, so that a typed birth date is gone with it; the
 * other values come again with every post.
 */
@Named
@RequestScoped
public class EnrollmentApplyPage {
  @Inject private VerifyClinicFacility verifyFacility;
  @Inject private EnrollmentPreview preview;
  @Inject private SubmitEnrollment submitEnrollment;
  @Inject private ResubmitEnrollment resubmitEnrollment;
  @Inject private MyDraft myDraft;
  @Inject private SaveDraft saveDraft;
  @Inject private DiscardDraft discardDraft;
  @Inject private EnrollmentPage current;
  @Inject private MyFacility myFacility;
  @Inject private Secrets secrets;
  @Inject private Problems problems;

  private String key;
  private String verification;
  private String birthDate;
  private String staffCount;
  private String requestedAccounts;
  private boolean agreed;
  private Optional<Instant> savedAt;
  private MyFacility.Shown facility;
  private EnrollmentPreview.Counts counts;

  /**
   * When the page is opened, not when it is sent: the draft comes back, or what is to be corrected.
   */
  public void open() {
    Optional<MyDraft.Kept> kept = myDraft.of(SubmitEnrollment.DRAFT);
    savedAt = kept.map(MyDraft.Kept::savedAt);
    if (kept.isPresent()) {
      Map<String, String> values = kept.get().values();
      verification = values.get("verification");
      staffCount = values.get("staffCount");
      requestedAccounts = values.get("requestedAccounts");
    } else if (current.isReturned()) {
      MyApplication application = current.getApplication();
      verification = application.verification().name();
      staffCount = Integer.toString(application.staffCount());
      requestedAccounts = Integer.toString(application.requestedAccounts());
    }
  }

  /** What was typed so far, but for the birth date. */
  public void saveDraft() {
    Map<String, String> values = new HashMap<>();
    values.put("verification", verification);
    values.put("staffCount", staffCount);
    values.put("requestedAccounts", requestedAccounts);
    savedAt = Optional.of(saveDraft.save(SubmitEnrollment.DRAFT, values));
  }

  /** The form begins anew; documents stay attached. */
  public String discardDraft() {
    discardDraft.discard(SubmitEnrollment.DRAFT);
    return "/clinic/enrollment/apply?faces-redirect=true";
  }

  /** Null while there is no draft. */
  public Instant getSavedAt() {
    if (savedAt == null) {
      // A post does not open the page, and a button that is not shown is not heard.
      savedAt = myDraft.of(SubmitEnrollment.DRAFT).map(MyDraft.Kept::savedAt);
    }
    return savedAt.orElse(null);
  }

  /** 施設の確認. */
  public void verify() {
    try {
      FacilityCheckResult result = verifyFacility.verify(birthDate);
      if (result.matched()) {
        renewFacility();
        // The field is gone; who works without a mouse goes on with the next one.
        PrimeFaces.current().focus("enrollment:staffCount:input");
      } else {
        problems.show(new Refusal(result.problems()));
      }
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  /** 送信: asks in a dialog whether that is meant. */
  public void check() {
    try {
      counts = preview.of(form());
      problems.ask("enrollment:confirm");
    } catch (Refusal refusal) {
      show(refusal);
    }
  }

  /** OK in the dialog. */
  public String apply() {
    try {
      if (current.isReturned()) {
        resubmitEnrollment.resubmit(current.getApplication().receipt(), form(), key);
      } else {
        submitEnrollment.submit(form(), key);
      }
      return "/clinic/enrollment/done?faces-redirect=true";
    } catch (Refusal refusal) {
      show(refusal);
      return null;
    }
  }

  private void show(Refusal refusal) {
    if (birthDate == null && !getFacility().confirmed()) {
      // The match has grown too old while the form was open: its field has to come back.
      renewFacility();
    }
    problems.show(refusal);
  }

  private void renewFacility() {
    facility = null;
    PrimeFaces.current().ajax().update("enrollment:facility", "enrollment:confirmed:result");
  }

  private EnrollmentForm form() {
    return new EnrollmentForm(verification, staffCount, requestedAccounts, agreed);
  }

  public MyFacility.Shown getFacility() {
    if (facility == null) {
      facility = myFacility.shown();
    }
    return facility;
  }

  /** Null until {@link #check} was content. */
  public EnrollmentPreview.Counts getCounts() {
    return counts;
  }

  /** Travels with the form: however often it is sent, it is one application. */
  public String getKey() {
    if (key == null) {
      key = secrets.token();
    }
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getVerification() {
    return verification;
  }

  public void setVerification(String verification) {
    this.verification = verification;
  }

  /** Never written into the page again. */
  public String getBirthDate() {
    return null;
  }

  public void setBirthDate(String birthDate) {
    this.birthDate = birthDate;
  }

  public String getStaffCount() {
    return staffCount;
  }

  public void setStaffCount(String staffCount) {
    this.staffCount = staffCount;
  }

  public String getRequestedAccounts() {
    return requestedAccounts;
  }

  public void setRequestedAccounts(String requestedAccounts) {
    this.requestedAccounts = requestedAccounts;
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }
}
