package jp.madoguchi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.enrollment.EnrollmentDecisions;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;

/** The mail that the clinic would get, as the reviewer sees it before sending. */
@Stateless
@RolesAllowed({"reviewer", "approver"})
public class ObjectionLetter {
  @Inject EnrollmentDecisions decisions;

  /**
   * @return subject, empty line and text in the clinic's language; empty when nobody is left to
   *     write to
   */
  public Optional<String> about(ReceiptNumber receipt, Reason reason) {
    return decisions.letterAbout(receipt, reason);
  }
}
