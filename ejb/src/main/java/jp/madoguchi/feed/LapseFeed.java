package jp.madoguchi.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.Refusal;
import org.jboss.ejb3.annotation.TransactionTimeout;

/** 期限切れ: discards a feed about which nobody has decided in thirty days. Called every night. */
@Stateless
@PermitAll
@Audited
@TransactionTimeout(1800)
public class LapseFeed {
  @Inject private FeedUploads uploads;
  @Inject private FeedLeftovers leftovers;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Whoever still checks it can write no more.
   *
   * @throws Refusal FEED-016 when somebody has decided meanwhile, or has it checked again
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void lapse(long uploadId) {
    trail.actor(CheckFeed.SYSTEM);
    FeedUpload upload = uploads.locked(uploadId);
    trail.about("feed/" + upload.reference());
    Instant now = clock.instant();
    upload.requireLapsed(now);
    leftovers.clear(upload);
    uploads.eraseContent(upload);
    upload.discarded(CheckFeed.SYSTEM, now);
  }
}
