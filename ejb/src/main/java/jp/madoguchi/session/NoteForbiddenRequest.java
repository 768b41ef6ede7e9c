package jp.madoguchi.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditRecorder;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;

/** The caller asked for a page of an area that is not for them, and did not get it. */
@Stateless
@Audited
@PermitAll
public class NoteForbiddenRequest {
  @Inject private AuditTrail trail;

  /**
   * @param path without the query, as it came
   */
  public void note(String path) {
    trail.about(path);
    trail.result(AuditRecorder.FORBIDDEN);
  }
}
