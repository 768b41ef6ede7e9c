package jp.madoguchi.enrollment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.draft.Drafts;
import jp.madoguchi.evidence.EvidenceFolder;
import jp.madoguchi.facility.FacilityChecks;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 利用開始申請, 送信: the caller's institution gets a 受付番号 and the mail M03. */
@Stateless
@Audited
@RolesAllowed("clinic")
public class SubmitEnrollment {
  /** Name of the form among the drafts, whether it is sent the first time or corrected. */
  public static final String DRAFT = "enrollment";

  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private EnrollmentApplications applications;
  @Inject private FacilityChecks checks;
  @Inject private FacilityProof proof;
  @Inject private EvidenceFolder evidence;
  @Inject private InstitutionCard institutions;
  @Inject private Settings settings;
  @Inject private Drafts drafts;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param idempotencyKey 16 to 64 letters and digits, made with the form: however often the same
   *     form arrives, there is one application
   * @throws Refusal USE-030 while another application stands in the way; USE-035 for a malformed
   *     key; USE-036 for an institution that is closed or suspended; USE-001, USE-005, USE-010,
   *     USE-020 to USE-022 at their fields
   */
  public ReceiptNumber submit(EnrollmentForm form, String idempotencyKey) {
    EnrollmentRequest.requireKey(idempotencyKey);
    ClinicUser user = users.byAddress(session.getCallerPrincipal().getName());
    InstitutionCard.Card institution = institutions.of(user.institutionId());
    trail.about("institution/" + institution.code());
    checks.hold(user.institutionId());
    ReceiptNumber receipt =
        applications
            .sentAs(user.institutionId(), idempotencyKey)
            .orElseGet(() -> sent(form, idempotencyKey, user, institution));
    trail.about("enrollment/" + receipt);
    return receipt;
  }

  private ReceiptNumber sent(
      EnrollmentForm form,
      String idempotencyKey,
      ClinicUser user,
      InstitutionCard.Card institution) {
    institution.requireInUse();
    if (applications.hasLive(user.institutionId())) {
      throw new Refusal(Problem.of(null, ErrorCode.USE_030));
    }
    Instant now = clock.instant();
    EnrollmentRequest request = EnrollmentRequest.parse(form, proof.given(form, user));
    ReceiptNumber receipt = ReceiptNumber.of(now, applications.nextNumber());
    EnrollmentApplication application = new EnrollmentApplication(user, request, idempotencyKey);
    application.submit(receipt, now, due(now));
    application.of(institution);
    applications.add(application);
    if (request.verification() == FacilityVerification.DOCUMENTS) {
      evidence.bind(user.institutionId(), receipt.text());
    }
    Map<String, String> mail =
        Map.of(
            "name",
            user.name(),
            "institution",
            institution.name(),
            "receiptNumber",
            receipt.text());
    drafts.delete(user.address(), DRAFT);
    outbox.enqueue(MailTemplate.M03, user.address(), user.language(), mail);
    outbox.announce(Announcement.Kind.APPLICATION_SUBMITTED, user.institutionId(), receipt.text());
    return receipt;
  }

  /** Calendar days, as the clinics are told. */
  private Instant due(Instant now) {
    int days = settings.intOf(Setting.REVIEW_DUE_DAYS);
    return now.atZone(Jst.ZONE).plusDays(days).toInstant();
  }
}
