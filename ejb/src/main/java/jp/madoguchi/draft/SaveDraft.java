package jp.madoguchi.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;

/** 下書きの保存. Nothing is checked: the form checks when it is sent. */
@Stateless
@Audited
@RolesAllowed("clinic")
public class SaveDraft {
  @Resource private SessionContext session;
  @Inject private Drafts drafts;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param form name of the form; its earlier draft is replaced
   * @param values as typed, by the ids of their fields
   * @return when it was saved
   */
  public Instant save(String form, Map<String, String> values) {
    trail.about("draft/" + form);
    Instant now = clock.instant();
    drafts.locked(session.getCallerPrincipal().getName(), form, now).keep(values, now);
    return now;
  }
}
