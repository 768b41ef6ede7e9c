package jp.madoguchi.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.enrollment.EnrollmentDecisions;
import jp.madoguchi.enrollment.EnrollmentPermissions;
import jp.madoguchi.enrollment.EnrollmentPermissions.Act;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.registry.RegisterRecord;
import jp.madoguchi.shared.Problem;

/** One case: what was applied for beside what the register says. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class ReviewCase {
  @PersistenceContext EntityManager entities;
  @Inject RegisterRecord register;
  @Inject EnrollmentPermissions permissions;
  @Resource SessionContext session;

  /**
   * @param applicantPhone digits only
   */
  public record Application(
      String institutionName,
      FacilityVerification verification,
      int staffCount,
      int requestedAccounts,
      String applicantName,
      String applicantPhone,
      String applicantAddress) {}

  /**
   * @param reviewer user name, null while nobody holds the case
   * @param claimedAt null while nobody holds the case
   */
  public record Progress(
      EnrollmentState state,
      Instant submittedAt,
      Instant dueAt,
      String reviewer,
      Instant claimedAt) {

    /** From then on a colleague can take the case over; null while nobody holds it. */
    public Instant leasedUntil() {
      return claimedAt == null ? null : claimedAt.plus(EnrollmentDecisions.LEASE);
    }
  }

  /**
   * What the fund last objected to.
   *
   * @param offeredTo the reviewer who returned it, null if nobody did
   * @param proposedBy who wants it rejected, null unless that is open
   * @param reason null if there was never one
   * @param raisedBy null if there was never one
   * @param raisedAt null if there was never one
   */
  public record Remark(
      String offeredTo, String proposedBy, Reason reason, String raisedBy, Instant raisedAt) {}

  /**
   * @param decidedAt null unless it was approved or rejected
   * @param decidedBy user name, null unless it was approved or rejected
   * @param changedBy who did the last thing to it: a user name, a clinic's address, or portal
   */
  public record Decision(Instant decidedAt, String decidedBy, String changedBy) {}

  /**
   * @param nameAgreement of the applicant with any 施術管理者
   * @param nameDifference from the 施術管理者 whose name is nearest; null unless they differ
   * @param phoneDifference null unless they differ
   * @param hindrances what the caller would be refused, as far as it does not depend on a role
   * @param version what a decision has to bring along
   */
  public record Entry(
      ReceiptNumber receipt,
      Application application,
      RegisterRecord.Entry register,
      Agreement nameAgreement,
      Agreement phoneAgreement,
      Difference nameDifference,
      Difference phoneDifference,
      Progress progress,
      Remark remark,
      Decision decision,
      Map<Act, Problem> hindrances,
      long version) {}

  /** Empty if there is no such case. */
  public Optional<Entry> of(ReceiptNumber receipt) {
    return Optional.ofNullable(entities.find(EnrollmentCase.class, receipt.text()))
        .map(found -> entry(receipt, found));
  }

  private Entry entry(ReceiptNumber receipt, EnrollmentCase found) {
    Application application = found.application();
    RegisterRecord.Entry record = register.of(found.institutionId());
    Agreement name =
        Agreement.ofNames(record.kind(), application.applicantName(), record.managers());
    Agreement phone = Agreement.ofPhones(application.applicantPhone(), record.phone());
    return new Entry(
        receipt,
        application,
        record,
        name,
        phone,
        name == Agreement.VARIANT || name == Agreement.DIFFERENT
            ? Difference.between(
                application.applicantName(),
                Difference.nearest(application.applicantName(), record.managers()))
            : null,
        phone == Agreement.DIFFERENT
            ? Difference.between(application.applicantPhone(), record.phone())
            : null,
        found.progress(),
        entities.find(EnrollmentReturn.class, receipt.text()).remark(),
        entities.find(EnrollmentDecision.class, receipt.text()).decision(),
        permissions.hindrances(receipt, session.getCallerPrincipal().getName()),
        found.version());
  }
}
