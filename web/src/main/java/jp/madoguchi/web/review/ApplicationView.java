package jp.madoguchi.web.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.madoguchi.enrollment.EnrollmentPermissions.Act;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.web.rest.Versioned;

/** An application as systems see it. */
final class ApplicationView {
  private ApplicationView() {}

  /**
   * @param reviewer who holds the case; absent while nobody does
   * @param proposedBy who wants it rejected; absent unless that is open
   * @param hindrances what the client would be refused now, its scopes apart
   */
  public record Application(
      String receipt,
      EnrollmentState state,
      String institutionCode,
      String institutionName,
      Applicant applicant,
      FacilityVerification verification,
      int staffCount,
      int requestedAccounts,
      Instant submittedAt,
      Instant dueAt,
      String reviewer,
      Instant claimedAt,
      String proposedBy,
      Instant decidedAt,
      String decidedBy,
      List<Hindrance> hindrances,
      long version)
      implements Versioned {}

  /**
   * @param code of the error, as in docs/errors.md
   */
  public record Hindrance(Act act, String code) {}

  public record Applicant(String name, String phone, String address) {}

  static Application of(ReviewCase.Entry entry) {
    ReviewCase.Application sent = entry.application();
    return new Application(
        entry.receipt().text(),
        entry.progress().state(),
        entry.register().code().digits(),
        entry.register().name(),
        new Applicant(sent.applicantName(), sent.applicantPhone(), sent.applicantAddress()),
        sent.verification(),
        sent.staffCount(),
        sent.requestedAccounts(),
        entry.progress().submittedAt(),
        entry.progress().dueAt(),
        entry.progress().reviewer(),
        entry.progress().claimedAt(),
        entry.remark().proposedBy(),
        entry.decision().decidedAt(),
        entry.decision().decidedBy(),
        hindrances(entry.hindrances()),
        entry.version());
  }

  private static List<Hindrance> hindrances(Map<Act, Problem> found) {
    return found.entrySet().stream()
        .map(entry -> new Hindrance(entry.getKey(), entry.getValue().code().code()))
        .toList();
  }
}
