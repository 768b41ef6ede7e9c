package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jp.madoguchi.evidence.EvidenceFolder;
import jp.madoguchi.facility.FacilityChecks;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.registration.ClinicUser;

/** Whether an institution has shown that it is the one it says, in the way that it chose. */
@Dependent
class FacilityProof {
  @Inject private EvidenceFolder evidence;
  @Inject private EnrollmentApplications applications;
  @Inject private FacilityChecks checks;

  boolean given(EnrollmentForm form, ClinicUser user) {
    return FacilityVerification.read(form.verification())
        .filter(
            way ->
                switch (way) {
                  case REGISTRY_MATCH -> checks.confirmed(user);
                  case DOCUMENTS -> attached(user);
                })
        .isPresent();
  }

  /** Files of this form, or of the returned application that it corrects. */
  private boolean attached(ClinicUser user) {
    return evidence.hasUnsent(user.institutionId())
        || applications.live(user.institutionId()).map(evidence::hasFilesOf).orElse(false);
  }
}
