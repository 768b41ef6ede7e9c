package jp.madoguchi.web.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.madoguchi.clients.ClientLimits;
import jp.madoguchi.clients.NoteRefusedCall;
import jp.madoguchi.shared.ErrorCode;

/**
 * What a system asks for without being allowed to stands in the trail, but no oftener than anybody
 * may try to sign in.
 */
@ApplicationScoped
public class ScopeRefusals {
  @Inject private ClientLimits limits;
  @Inject private NoteRefusedCall refused;

  /**
   * @param caller as the trail knows it
   */
  public void note(String caller, String operation) {
    if (limits.countRefused(caller).isEmpty()) {
      refused.note(caller, operation, ErrorCode.API_002);
    }
  }
}
