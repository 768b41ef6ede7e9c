package jp.madoguchi.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.jboss.ejb3.annotation.TransactionTimeout;

/**
 * 再検査: for a feed whose check broke off time and again, and for one that waits while the register
 * became another. From the stored file; nobody has to upload it again.
 */
@Stateless
@RolesAllowed("operator")
@Audited
@TransactionTimeout(1800)
public class RepeatCheck {
  @Inject private FeedUploads uploads;
  @Inject private FeedLeftovers leftovers;
  @Inject private Event<BeginCheck.Wanted> taken;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @throws Refusal FEED-016 when its check goes on, or it is decided
   */
  public void repeat(String reference) {
    trail.about("feed/" + reference);
    FeedUpload upload = uploads.locked(reference);
    if (upload.state() == FeedState.CHECKING && !leftovers.isAbandoned(upload)) {
      throw new Refusal(Problem.of(null, ErrorCode.FEED_016));
    }
    upload.requireState(FeedState.CHECKING, FeedState.WAITING_RELEASE);
    leftovers.clear(upload);
    upload.checkAgain(clock.instant());
    taken.fire(new BeginCheck.Wanted(upload.reference()));
  }
}
