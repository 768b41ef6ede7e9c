package jp.madoguchi.clients;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Seal;
import jp.madoguchi.shared.Secrets;

/** An operator lets a system in. */
@Stateless
@Audited
@RolesAllowed("operator")
public class IssueClient {
  @Inject private ApiClients clients;
  @Inject private Secrets secrets;
  @Inject private Seal seal;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;
  @Resource private SessionContext session;

  /**
   * @throws Refusal CLI-001, CLI-003 to CLI-005 at the fields; CLI-002 when the name is taken, also
   *     by a client that has ended
   */
  public IssuedSecret issue(ClientForm form) {
    Instant now = clock.instant();
    ClientForm.Checked checked = form.check(now);
    trail.about(checked.name().reference());
    if (clients.named(checked.name()).isPresent()) {
      throw new Refusal(Problem.of(ClientName.FIELD, ErrorCode.CLI_002));
    }
    String secret = secrets.token();
    clients.add(new ApiClient(checked, seal, secret, now, session.getCallerPrincipal().getName()));
    return new IssuedSecret(checked.name().text(), secret);
  }
}
