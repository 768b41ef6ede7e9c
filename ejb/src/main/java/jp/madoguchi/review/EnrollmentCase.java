package jp.madoguchi.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.shared.InstitutionKind;
import org.hibernate.annotations.Immutable;

/**
 * What the view of that name shows of an application. Read only, so it has no version of its own.
 */
@Entity
@Immutable
class EnrollmentCase {
  @Id private String receipt;
  private long institutionId;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String institutionName;
  private String prefecture;

  @Enumerated(EnumType.STRING)
  private FacilityVerification verification;

  private int staffCount;
  private int requestedAccounts;

  @Enumerated(EnumType.STRING)
  private EnrollmentState state;

  private Instant submittedAt;
  private Instant dueAt;
  private String reviewer;
  private Instant claimedAt;
  private String applicantAddress;
  private String applicantName;
  private String applicantPhone;
  private long version;

  /** Of the applicant, also where another one was decided on. */
  private String phoneNow;

  protected EnrollmentCase() {}

  long institutionId() {
    return institutionId;
  }

  String phoneNow() {
    return phoneNow;
  }

  ReviewCase.Application application() {
    return new ReviewCase.Application(
        institutionName,
        verification,
        staffCount,
        requestedAccounts,
        applicantName,
        applicantPhone,
        applicantAddress);
  }

  ReviewCase.Progress progress() {
    return new ReviewCase.Progress(state, submittedAt, dueAt, reviewer, claimedAt);
  }

  long version() {
    return version;
  }
}
