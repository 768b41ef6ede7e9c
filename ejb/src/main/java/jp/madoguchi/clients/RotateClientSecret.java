package jp.madoguchi.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Seal;
import jp.madoguchi.shared.Secrets;
import jp.madoguchi.shared.TypedText;

/**
 * Another secret for a client. The one of before stays good for a while, so that the system can be
 * changed over without a break; one before that ends at once.
 */
@Stateless
@Audited
@RolesAllowed("operator")
public class RotateClientSecret {
  /** Id of the form field. */
  public static final String OVERLAP = "overlap";

  private static final int MOST_HOURS = 168;

  @Inject private ApiClients clients;
  @Inject private Secrets secrets;
  @Inject private Seal seal;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * @param overlap in hours, as typed; 0 where the secret of before has leaked
   * @throws Refusal CLI-006 for a wrong overlap, CLI-007 for a client that has ended, CLI-008 if
   *     there is no such client
   */
  public IssuedSecret rotate(String name, String overlap) {
    ApiClient client = clients.toChange(name);
    trail.about(client.name().reference());
    String hours = TypedText.folded(overlap);
    if (!hours.matches("[0-9]{1,3}") || Integer.parseInt(hours) > MOST_HOURS) {
      throw new Refusal(Problem.of(OVERLAP, ErrorCode.CLI_006, MOST_HOURS));
    }
    String secret = secrets.token();
    client.rotate(seal, secret, Duration.ofHours(Integer.parseInt(hours)), clock.instant());
    return new IssuedSecret(client.name().text(), secret);
  }
}
