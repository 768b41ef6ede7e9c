package jp.madoguchi.session;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.Audited;

/** このブラウザー以外をログアウト: on whichever node, the caller is signed in only here from now on. */
@Stateless
@Audited
@RolesAllowed("clinic")
public class EndOtherSessions {
  @Inject private Sessions sessions;
  @Resource private SessionContext session;

  /**
   * @param sessionKey the random key of the session that goes on
   */
  public void endOthers(String sessionKey) {
    sessions.endOthers(session.getCallerPrincipal().getName(), sessionKey);
  }
}
