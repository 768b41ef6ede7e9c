package jp.madoguchi.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;

/** 下書きを消す. Nothing happens if there is none. */
@Stateless
@Audited
@RolesAllowed("clinic")
public class DiscardDraft {
  @Resource private SessionContext session;
  @Inject private Drafts drafts;
  @Inject private AuditTrail trail;

  public void discard(String form) {
    trail.about("draft/" + form);
    drafts.delete(session.getCallerPrincipal().getName(), form);
  }
}
