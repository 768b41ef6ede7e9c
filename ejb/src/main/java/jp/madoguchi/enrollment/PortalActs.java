package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.shared.InstitutionKind;

/**
 * What happens to an application without a person deciding on it: by the time, by the portal's own
 * approval, or because of something that happened elsewhere. Each method needs the transaction of
 * the caller's use case, and refuses with REV-003 what the state machine refuses.
 */
@Dependent
public class PortalActs {
  /** Who acts where no person does. */
  public static final String PORTAL = "portal";

  @Inject private EnrollmentApplications applications;
  @Inject private EnrollmentDecisions decisions;
  @Inject private EnrollmentLetters letters;
  @Inject private Event<EnrollmentApproved> approved;
  @Inject private InstitutionCard institutions;
  @Inject private Clock clock;

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
    decisions.approve(application, PORTAL);
  }

  /** Approved, and nobody can undo it any more; the oldest first. */
  public List<ReceiptNumber> toIssue(int most) {
    return applications.approvedBefore(lastUndoable(), most);
  }

  private Instant lastUndoable() {
    return clock.instant().minus(decisions.issueDelay());
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
      undoApproval(application, PORTAL);
    }
    return inUse;
  }

  private void undoApproval(EnrollmentApplication application, String who) {
    application.undoApproval(who);
    letters.announce(Announcement.Kind.APPLICATION_APPROVAL_UNDONE, application);
  }

  /** Returned applications that something is to be done about. */
  public enum Returned {
    /** The clinic has let thirty days go by. */
    LAPSED {
      @Override
      Instant since(Instant now) {
        return Instant.EPOCH;
      }

      @Override
      Instant until(Instant now) {
        return now.minus(Deadlines.PATIENCE);
      }
    },
    /** The clinic has a week left and was not reminded yet. */
    TO_REMIND {
      @Override
      Instant since(Instant now) {
        return LAPSED.until(now);
      }

      @Override
      Instant until(Instant now) {
        return now.minus(Deadlines.PATIENCE).plus(Deadlines.NOTICE);
      }
    };

    /** Returned after it. */
    abstract Instant since(Instant now);

    /** Returned at or before it. */
    abstract Instant until(Instant now);
  }

  public long countDue(Returned which, Instant now) {
    return applications.countReturned(
        which.since(now), which.until(now), which == Returned.TO_REMIND);
  }

  /** Keys in ascending order, for {@link #receipt}. */
  public List<Long> due(Returned which, Instant now, long after, int most) {
    return applications.returned(
        which.since(now), which.until(now), which == Returned.TO_REMIND, after, most);
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
   * before is refused, and an approval whose accounts are not issued is undone.
   *
   * @param who the applicant's address
   * @return the application that this concerned, if one did
   */
  public Optional<ReceiptNumber> applicantChanged(long institutionId, String who) {
    Optional<EnrollmentApplication> concerned =
        applications.lockedLive(institutionId).filter(PortalActs::isAboutTheApplicant);
    concerned.ifPresent(
        application -> {
          if (application.state() == EnrollmentState.APPROVED) {
            undoApproval(application, who);
          } else {
            application.applicantChanged(who);
            applications.renew(application);
          }
        });
    return concerned.map(EnrollmentApplication::receipt);
  }

  private static boolean isAboutTheApplicant(EnrollmentApplication application) {
    return application.state() == EnrollmentState.APPROVED
        || EnrollmentState.waitingForTheFund().contains(application.state());
  }
}
