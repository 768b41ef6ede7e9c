package jp.madoguchi.clients;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;

/** Somebody called with a digest that opens nothing. */
@Stateless
@Audited
@PermitAll
public class NoteRefusedCall {
  @Inject private AuditTrail trail;

  /**
   * @param claimed whom the caller named; null for what is no client's name
   */
  public void note(ClientName claimed) {
    if (claimed != null) {
      trail.about(claimed.reference());
    }
    trail.result(ErrorCode.API_030.code());
  }
}
