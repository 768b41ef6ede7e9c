package jp.madoguchi.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.Audited;

/** ログアウト of one session. */
@Stateless
@Audited
@RolesAllowed({"clinic", "reviewer", "approver", "operator", "auditor"})
public class SignOut {
  @Inject private Sessions sessions;

  public void signOut(String sessionKey) {
    sessions.end(sessionKey);
  }
}
