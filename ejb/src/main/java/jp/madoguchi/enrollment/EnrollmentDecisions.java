package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.staff.StaffAddresses;

/**
 * What the fund's people decide about an application. Each method needs the transaction of the
 * caller's use case and refuses what the state machine refuses: REV-001 a version that is not the
 * current one, REV-002 a case another reviewer holds, REV-003 a state that does not allow it,
 * REV-004 a case that was sent from the reviewer's own mail address, REV-005 a rejection confirmed
 * by whoever proposed it.
 */
@Dependent
public class EnrollmentDecisions {
  /** How long a reviewer has a case without a colleague being able to take it over. */
  public static final Duration LEASE = Standing.LEASE;

  @Inject private EnrollmentApplications applications;
  @Inject private EnrollmentLetters letters;
  @Inject private Event<EnrollmentApproved> approved;
  @Inject private EnrollmentPermissions permissions;
  @Inject private StaffAddresses staff;
  @Inject private ClinicUsers users;
  @Inject private Settings settings;
  @Inject private Clock clock;

  public void claim(ReceiptNumber receipt, long version, String reviewer) {
    current(receipt, version, reviewer).claim(reviewer, clock.instant());
  }

  /**
   * 次の1件: the most urgent free case becomes the reviewer's.
   *
   * @return empty when none is free that is not the reviewer's own
   */
  public Optional<ReceiptNumber> claimNext(String reviewer) {
    return applications
        .takeNext(reviewer, staff.of(reviewer).orElse(""))
        .map(
            application -> {
              application.claim(reviewer, clock.instant());
              return application.receipt();
            });
  }

  /** A free case, or one that the caller may pass on, is the colleague's from now on. */
  public void handOver(ReceiptNumber receipt, long version, String by, String to) {
    EnrollmentApplication application = current(receipt, version, to);
    application.handOver(by, to, clock.instant());
  }

  /** Only the reviewer who holds the case can give it back. */
  public void release(ReceiptNumber receipt, long version, String reviewer) {
    current(receipt, version, reviewer).release(reviewer);
  }

  /**
   * Only the reviewer who holds the case can approve it, and only when every document can be opened
   * (EVI-001, EVI-002) and the register does not say 休止 or 廃止 (USE-036). The accounts follow at
   * once, or after the time that the fund has set for second thoughts.
   */
  public void approve(ReceiptNumber receipt, long version, String reviewer) {
    EnrollmentApplication application = current(receipt, version, reviewer);
    approve(application, reviewer);
  }

  void approve(EnrollmentApplication application, String reviewer) {
    permissions.requireApproval(application, reviewer);
    application.approve(reviewer, clock.instant());
    application.decidedOn(users::byId);
    letters.announce(Announcement.Kind.APPLICATION_APPROVED, application);
    if (issueDelay().isZero()) {
      approved.fire(application.approval());
    }
  }

  /** How long after an approval its accounts are issued. */
  public Duration issueDelay() {
    return Duration.ofSeconds(settings.intOf(Setting.ISSUE_DELAY_SECONDS));
  }

  /** The approval is undone by whoever gave it, while the accounts are not issued. */
  public void undoApproval(ReceiptNumber receipt, long version, String reviewer) {
    EnrollmentApplication application = current(receipt, version, reviewer);
    application.undoOwnApproval(reviewer);
    letters.announce(Announcement.Kind.APPLICATION_APPROVAL_UNDONE, application);
  }

  /** 差戻し, by the reviewer who holds the case; the clinic is told by mail. */
  public void returnForCorrection(
      ReceiptNumber receipt, long version, String reviewer, Reason reason) {
    EnrollmentApplication application = current(receipt, version, reviewer);
    Instant now = clock.instant();
    application.returnForCorrection(reviewer, now);
    applications.add(new Objection(receipt, reason, reviewer, now));
    letters.returned(application, reason);
  }

  /** What the clinic would be written: about a return where something can be corrected. */
  public Optional<String> letterAbout(ReceiptNumber receipt, Reason reason) {
    return letters.preview(applications.named(receipt), reason, clock.instant());
  }

  /** 却下 proposed, by the reviewer who holds the case. */
  public void proposeRejection(
      ReceiptNumber receipt, long version, String reviewer, Reason reason) {
    current(receipt, version, reviewer).proposeRejection(reviewer);
    applications.add(new Objection(receipt, reason, reviewer, clock.instant()));
  }

  /** 却下, by another person than the one who proposed it; the clinic is told by mail. */
  public void confirmRejection(ReceiptNumber receipt, long version, String approver) {
    EnrollmentApplication application = current(receipt, version, approver);
    application.confirmRejection(approver, clock.instant());
    application.decidedOn(users::byId);
    letters.rejected(application, applications.objectionTo(receipt).orElseThrow());
  }

  /** The proposal is not followed; the case is with its reviewer again. */
  public void declineRejection(ReceiptNumber receipt, long version, String approver) {
    current(receipt, version, approver).declineRejection(approver);
  }

  private EnrollmentApplication current(ReceiptNumber receipt, long version, String who) {
    EnrollmentApplication application = applications.locked(receipt);
    application.expect(version);
    staff.of(who).ifPresent(application::refuseOwn);
    return application;
  }
}
