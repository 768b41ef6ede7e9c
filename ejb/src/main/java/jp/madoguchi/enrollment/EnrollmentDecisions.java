package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.evidence.EvidenceFolder;

/**
 * What a reviewer does to an application. Each method needs the transaction of the caller's use
 * case and refuses what the state machine refuses: REV-001 a version that is not the current one,
 * REV-002 a case another reviewer holds, REV-003 a state that does not allow it, REV-004 a case of
 * the reviewer's own.
 */
@Dependent
public class EnrollmentDecisions {
  @Inject private EnrollmentApplications applications;
  @Inject private Event<EnrollmentApproved> approved;
  @Inject private EvidenceFolder evidence;
  @Inject private Clock clock;

  public void claim(ReceiptNumber receipt, long version, String reviewer) {
    current(receipt, version).claim(reviewer, clock.instant());
  }

  /** Only the reviewer who holds the case can give it back. */
  public void release(ReceiptNumber receipt, long version, String reviewer) {
    current(receipt, version).release(reviewer);
  }

  /**
   * Only the reviewer who holds the case can approve it, and only when every document can be opened
   * (EVI-001, EVI-002).
   */
  public void approve(ReceiptNumber receipt, long version, String reviewer) {
    EnrollmentApplication application = current(receipt, version);
    evidence.refuseUnlessOpen(receipt.text());
    application.approve(reviewer, clock.instant());
    approved.fire(application.approval());
  }

  /** The accounts are issued. */
  public void complete(ReceiptNumber receipt) {
    applications.locked(receipt).complete(clock.instant());
  }

  private EnrollmentApplication current(ReceiptNumber receipt, long version) {
    EnrollmentApplication application = applications.locked(receipt);
    application.expect(version);
    return application;
  }
}
