package jp.madoguchi.enrollment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.shared.Refusal;

/** What the dialog before 送信 asks the person to confirm. */
@Stateless
@RolesAllowed("clinic")
public class EnrollmentPreview {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private FacilityProof proof;

  /** The numbers as they were understood. */
  public record Counts(int staffCount, int requestedAccounts) {}

  /**
   * @throws Refusal as {@link SubmitEnrollment} would, but for USE-030
   */
  public Counts of(EnrollmentForm form) {
    ClinicUser user = users.byAddress(session.getCallerPrincipal().getName());
    EnrollmentRequest request = EnrollmentRequest.parse(form, proof.given(form, user));
    return new Counts(request.staffCount(), request.requestedAccounts());
  }
}
