package jp.madoguchi.enrollment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.draft.Drafts;
import jp.madoguchi.evidence.EvidenceFolder;
import jp.madoguchi.facility.FacilityChecks;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 修正して再申請: the returned application goes back to the fund under its 受付番号, M03 again. */
@Stateless
@Audited
@RolesAllowed("clinic")
public class ResubmitEnrollment {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private EnrollmentApplications applications;
  @Inject private FacilityChecks checks;
  @Inject private FacilityProof proof;
  @Inject private EvidenceFolder evidence;
  @Inject private InstitutionCard institutions;
  @Inject private Drafts drafts;
  @Inject private EnrollmentLetters letters;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param idempotencyKey as in {@link SubmitEnrollment}
   * @throws Refusal USE-034 for an application that the caller's institution does not have, USE-031
   *     when it is not returned, USE-035 for a malformed key, USE-036 for an institution that is
   *     closed or suspended; USE-001, USE-005, USE-020 to USE-022 at their fields
   */
  public void resubmit(ReceiptNumber receipt, EnrollmentForm form, String idempotencyKey) {
    trail.about("enrollment/" + receipt);
    EnrollmentRequest.requireKey(idempotencyKey);
    ClinicUser user = users.byAddress(session.getCallerPrincipal().getName());
    checks.hold(user.institutionId());
    if (applications.sentAs(user.institutionId(), idempotencyKey).isPresent()) {
      return;
    }
    institutions.of(user.institutionId()).requireInUse();
    Instant now = clock.instant();
    EnrollmentApplication application =
        applications
            .lockedOf(user.institutionId(), receipt)
            .orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.USE_034)));
    EnrollmentRequest request = EnrollmentRequest.parse(form, proof.given(form, user));
    application.resubmit(user, request, idempotencyKey, now);
    if (request.verification() == FacilityVerification.DOCUMENTS) {
      evidence.bind(user.institutionId(), receipt.text());
    }
    evidence.setAsideInfected(receipt.text());
    drafts.delete(user.address(), SubmitEnrollment.DRAFT);
    letters.received(application);
  }
}
