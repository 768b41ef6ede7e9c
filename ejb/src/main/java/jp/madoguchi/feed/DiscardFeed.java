package jp.madoguchi.feed;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.Refusal;
import org.jboss.ejb3.annotation.TransactionTimeout;

/** 取下げ: a feed is not to be released. One that is being checked stops at its next step. */
@Stateless
@RolesAllowed("operator")
@Audited
@TransactionTimeout(1800)
public class DiscardFeed {
  @Resource private SessionContext session;
  @Inject private FeedUploads uploads;
  @Inject private FeedRelease release;
  @Inject private FeedLeftovers leftovers;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param version of what the caller saw
   * @throws Refusal FEED-016 when it is released or discarded already, FEED-023 when it is not as
   *     it was seen
   */
  public void discard(String reference, long version) {
    trail.about("feed/" + reference);
    FeedUpload upload = uploads.locked(reference, version);
    String caller = session.getCallerPrincipal().getName();
    release.require(FeedResult.FeedAct.DISCARD, upload, caller);
    leftovers.clear(upload);
    uploads.eraseContent(upload);
    upload.discarded(caller, clock.instant());
  }
}
