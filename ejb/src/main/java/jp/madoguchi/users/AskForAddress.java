package jp.madoguchi.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/**
 * メールアドレスの変更 for who can no longer read the mailbox: the new one gets a link, and only its button
 * changes anything. The old one is told at once, so that its owner can object.
 */
@Stateless
@Audited
@RolesAllowed("operator")
public class AskForAddress {
  @Inject ListedUsers users;
  @Inject ClinicUsers registered;
  @Inject AddressChanges changes;
  @Inject UserLetters letters;
  @Inject Secrets secrets;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * A link that was sent before is void.
   *
   * @param institutionCode of the user's institution
   * @throws UserNotFound USR-003
   * @throws Refusal REG-030 to REG-032 and USR-005 at {@code address}, USR-004 at {@code proof};
   *     USR-002 when the user is closed
   */
  public void ask(String institutionCode, AddressForm typed) {
    AddressForm form = typed.checked();
    trail.about("institution/" + institutionCode + "/user " + form.proof());
    String address = users.open(institutionCode).address();
    registered.lockedByAddress(address);
    if (!registered.isFree(form.address())) {
      throw new Refusal(Problem.of(AddressForm.ADDRESS, ErrorCode.USR_005));
    }
    String token = secrets.token();
    AddressChange change = changes.of(institutionCode);
    change.ask(address, form.address(), token, clock.instant());
    changes.keep(change);
    letters.askedForAddress(change, token);
  }
}
