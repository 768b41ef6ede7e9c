package jp.madoguchi.feed;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.generation.Generations;
import jp.madoguchi.registry.RegisterComparison;
import jp.madoguchi.registry.RegisterUpdate;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.jboss.ejb3.annotation.TransactionTimeout;

/**
 * 反映の取消: the generation before is in force again, and the register states what it states.
 * Institutions that nobody had stated before are closed, not deleted: somebody may have registered
 * for them meanwhile.
 */
@Stateless
@RolesAllowed("operator")
@Audited
@TransactionTimeout(1800)
public class RollBackFeed {
  @Resource private SessionContext session;
  @Inject private FeedUploads uploads;
  @Inject private FeedRelease release;
  @Inject private Generations generations;
  @Inject private RegisterComparison comparison;
  @Inject private RegisterUpdate register;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param version of what the caller saw
   * @param reason may be empty
   * @throws Refusal FEED-014, FEED-016 when it is not in force, FEED-017 when there is nothing to
   *     go back to, FEED-023 when it is not as it was seen
   */
  public void rollBack(String reference, long version, String reason) {
    trail.about("feed/" + reference);
    FeedUpload upload = uploads.locked(reference, version);
    String caller = session.getCallerPrincipal().getName();
    register.takeTurn();
    release.require(FeedResult.FeedAct.ROLL_BACK, upload, caller);
    Generations.InForce current = generations.current(upload.layout()).orElseThrow();
    register.withdraw(current.id(), LocalDate.ofInstant(clock.instant(), Jst.ZONE));
    generations.goBack(upload.layout(), current);
    if (!comparison.conflicts(current.before()).isEmpty()) {
      throw new Refusal(Problem.of(null, ErrorCode.FEED_016));
    }
    register.apply(current.before());
    upload.rolledBack(caller, ReleaseFeed.reason(reason), clock.instant());
  }
}
