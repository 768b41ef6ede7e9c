package jp.madoguchi.feed;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;
import org.jboss.ejb3.annotation.TransactionTimeout;

/** 反映: a second person brings the register to a feed. All of it or nothing. */
@Stateless
@RolesAllowed("operator")
@Audited
@TransactionTimeout(1800)
public class ReleaseFeed {
  /** Id of the form field. */
  public static final String REASON = "reason";

  private static final int LONGEST_REASON = 1_000;

  @Resource private SessionContext session;
  @Inject private FeedUploads uploads;
  @Inject private FeedRelease release;
  @Inject private AuditTrail trail;

  /**
   * @param version of what the caller saw
   * @param reason needed when a guard stopped the feed, else it may be empty
   * @throws Refusal FEED-012 or FEED-013 without a needed reason, FEED-014 for one that is none,
   *     FEED-015 for who uploaded it, FEED-016 when it cannot be released any more, FEED-023 when
   *     it was checked again meanwhile
   */
  public void release(String reference, long version, String reason) {
    trail.about("feed/" + reference);
    String caller = session.getCallerPrincipal().getName();
    FeedUpload upload = uploads.locked(reference, version);
    release.require(FeedResult.FeedAct.RELEASE, upload, caller);
    String why = reason(reason);
    if (why == null && !upload.findings().guards().isEmpty()) {
      throw new Refusal(
          upload.findings().guards().stream()
              .map(guard -> Problem.of(REASON, guard.code()))
              .toList());
    }
    release.release(upload, caller, why);
  }

  /**
   * Null when nothing is written.
   *
   * @throws Refusal FEED-014
   */
  static String reason(String typed) {
    String text = TypedText.trimmed(typed);
    if (text.codePointCount(0, text.length()) > LONGEST_REASON || !TypedText.isPlain(text)) {
      throw new Refusal(Problem.of(REASON, ErrorCode.FEED_014));
    }
    return text.isEmpty() ? null : text;
  }
}
