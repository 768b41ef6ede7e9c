package jp.madoguchi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;

/**
 * Deletes what was attached to a form 24 hours ago and never sent, and what belongs to applications
 * that ended longer ago than the setting evidence.days. Who opened which original stays.
 */
@Stateless
@Audited
@PermitAll
public class PurgeEvidence {
  private static final Duration UNSENT = Duration.ofHours(24);
  private static final int AT_ONCE = 500;

  @Inject private EvidenceFiles files;
  @Inject private Settings settings;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** Gives how many files are gone; what is left is for the next run. */
  public int purge() {
    trail.actor("system");
    Instant now = clock.instant();
    Duration kept = Duration.ofDays(settings.intOf(Setting.EVIDENCE_DAYS));
    List<Long> done = files.done(now.minus(UNSENT), now.minus(kept), AT_ONCE);
    done.forEach(id -> files.locked(id).ifPresent(files::remove));
    trail.result("DELETED " + done.size());
    return done.size();
  }
}
