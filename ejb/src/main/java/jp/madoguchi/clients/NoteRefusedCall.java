package jp.madoguchi.clients;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;

/** Somebody called with a digest that opens nothing, or asked for what is not in their scopes. */
@Stateless
@Audited
@PermitAll
public class NoteRefusedCall {
  @Inject private AuditTrail trail;

  /**
   * @param caller null for whom the door does not know
   * @param about whom a stranger named, or which operation; null for neither
   */
  public void note(String caller, String about, ErrorCode why) {
    trail.actor(caller);
    trail.about(about);
    trail.result(why.code());
  }
}
