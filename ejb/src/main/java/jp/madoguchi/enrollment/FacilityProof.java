package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.evidence.EvidenceFolder;
import jp.madoguchi.registration.ClinicUser;

/** Whether an institution has shown that it is the one it says, in the way that it chose. */
@Dependent
class FacilityProof {
  @Inject private EvidenceFolder evidence;
  @Inject private Clock clock;

  boolean given(EnrollmentForm form, ClinicUser user, FacilityCheck check) {
    return FacilityVerification.read(form.verification())
        .filter(
            way ->
                switch (way) {
                  case REGISTRY_MATCH -> check.confirmedFor(user.address(), clock.instant());
                  case DOCUMENTS -> evidence.hasUnsent(user.institutionId());
                })
        .isPresent();
  }
}
