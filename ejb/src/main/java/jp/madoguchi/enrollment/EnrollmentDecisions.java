package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.staff.StaffAddresses;

/**
 * What a reviewer does to an application. Each method needs the transaction of the caller's use
 * case and refuses what the state machine refuses: REV-001 a version that is not the current one,
 * REV-002 a case another reviewer holds, REV-003 a state that does not allow it, REV-004 a case
 * that was sent from the reviewer's own mail address, REV-005 a rejection confirmed by whoever
 * proposed it.
 */
@Dependent
public class EnrollmentDecisions {
  /** How long a reviewer has a case without a colleague being able to take it over. */
  public static final Duration LEASE = EnrollmentApplication.LEASE;

  /** Who acts where no person does. */
  public static final String PORTAL = "portal";

  @Inject private EnrollmentApplications applications;
  @Inject private EnrollmentLetters letters;
  @Inject private Event<EnrollmentApproved> approved;
  @Inject private EnrollmentPermissions permissions;
  @Inject private StaffAddresses staff;
  @Inject private InstitutionCard institutions;
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

  /** Cases whose time is over, each given once; from then on it counts as told. */
  public List<ReceiptNumber> tellOverdue(int most) {
    Instant now = clock.instant();
    return applications.overdueUntold(now, most).stream()
        .map(
            application -> {
              application.overdueTold(now);
              return application.receipt();
            })
        .toList();
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

  private void approve(EnrollmentApplication application, String reviewer) {
    permissions.requireApproval(application, reviewer);
    application.approve(reviewer, clock.instant());
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

  /** Approved, and nobody can undo it any more; the oldest first. */
  public List<ReceiptNumber> toIssue(int most) {
    return applications.approvedBefore(lastUndoable(), most);
  }

  private Instant lastUndoable() {
    return clock.instant().minus(issueDelay());
  }

  /**
   * Has the accounts issued; refused with REV-003 where that is not due.
   *
   * @return false where the register has said 休止 or 廃止 since: the case is with its reviewer again,
   *     or free where the portal approved it
   */
  public boolean issue(ReceiptNumber receipt) {
    EnrollmentApplication application = applications.locked(receipt);
    application.refuseUnlessApproved(lastUndoable());
    boolean inUse =
        institutions.of(application.institutionId()).status() == InstitutionStatus.ACTIVE;
    if (inUse) {
      approved.fire(application.approval());
    } else {
      application.undoApproval(PORTAL);
      letters.announce(Announcement.Kind.APPLICATION_APPROVAL_UNDONE, application);
    }
    return inUse;
  }

  /** Submitted by 照合, free, and not looked at by the portal yet; the oldest first. */
  public List<ReceiptNumber> unconsidered(Set<InstitutionKind> kinds, int most) {
    return applications.unconsidered(kinds, most);
  }

  /** What the portal finds when it looks at an application. */
  public enum Considered {
    /** It agrees with the register. */
    APPROVED,
    /** It agrees, too, but is left to people, who see whether the portal is right. */
    SAMPLE,
    /** A person has to look. */
    NO_MATCH
  }

  /** From now on the portal has looked at it; refused with REV-003 where somebody was quicker. */
  public void consider(ReceiptNumber receipt) {
    applications.locked(receipt).consider(clock.instant());
  }

  /** What it found: not to be approved by it. */
  public void leaveToPeople(ReceiptNumber receipt, Considered why) {
    applications.locked(receipt).considered(why);
  }

  /** 自動承認: nobody holds the case, the portal does for the length of the transaction. */
  public void approveStraight(ReceiptNumber receipt) {
    EnrollmentApplication application = applications.locked(receipt);
    application.claim(PORTAL, clock.instant());
    application.considered(Considered.APPROVED);
    approve(application, PORTAL);
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
    letters.rejected(application, applications.objectionTo(receipt).orElseThrow());
  }

  /** The proposal is not followed; the case is with its reviewer again. */
  public void declineRejection(ReceiptNumber receipt, long version, String approver) {
    current(receipt, version, approver).declineRejection(approver);
  }

  /** Returned applications that something is to be done about. */
  public enum Returned {
    /** The clinic has let thirty days go by. */
    LAPSED(EnrollmentApplication.PATIENCE),
    /** The clinic has a week left and was not reminded yet. */
    TO_REMIND(EnrollmentApplication.PATIENCE.minus(EnrollmentApplication.NOTICE));

    private final Duration after;

    Returned(Duration after) {
      this.after = after;
    }
  }

  public long countDue(Returned which, Instant now) {
    return applications.countReturned(now.minus(which.after), which == Returned.TO_REMIND);
  }

  /** Keys in ascending order, for {@link #receipt}. */
  public List<Long> due(Returned which, Instant now, long after, int most) {
    return applications.returned(now.minus(which.after), which == Returned.TO_REMIND, after, most);
  }

  public ReceiptNumber receipt(long key) {
    return applications.receipt(key);
  }

  public void lapse(ReceiptNumber receipt) {
    EnrollmentApplication application = applications.locked(receipt);
    application.lapse(clock.instant());
    letters.announce(Announcement.Kind.APPLICATION_WITHDRAWN, application);
  }

  public void remind(ReceiptNumber receipt) {
    EnrollmentApplication application = applications.locked(receipt);
    if (application.remind(clock.instant())) {
      letters.reminder(application);
    }
  }

  /** The accounts are issued. */
  public void complete(ReceiptNumber receipt) {
    EnrollmentApplication application = applications.locked(receipt);
    application.complete(clock.instant());
    letters.announce(Announcement.Kind.APPLICATION_COMPLETED, application);
  }

  /**
   * The institution may apply anew once none of its accounts is left. Of two accounts that end at
   * the same moment the later one finds that.
   *
   * @param left whether there is one, asked when nobody else can end one any more
   */
  public void accountEnded(long institutionId, BooleanSupplier left) {
    applications
        .lockedLive(institutionId)
        .filter(application -> !left.getAsBoolean())
        .ifPresent(EnrollmentApplication::accountsEnded);
  }

  /**
   * Name or telephone number of the applicant became another one: a decision on what was registered
   * before is refused.
   *
   * @param who the applicant's address
   */
  public void applicantChanged(long institutionId, String who) {
    applications
        .lockedLive(institutionId)
        .filter(application -> EnrollmentState.waitingForTheFund().contains(application.state()))
        .ifPresent(
            application -> {
              application.applicantChanged(who);
              applications.renew(application);
            });
  }

  private EnrollmentApplication current(ReceiptNumber receipt, long version, String who) {
    EnrollmentApplication application = applications.locked(receipt);
    application.expect(version);
    staff.of(who).ifPresent(application::refuseOwn);
    return application;
  }
}
