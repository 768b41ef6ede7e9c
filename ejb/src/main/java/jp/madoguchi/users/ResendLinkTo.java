package jp.madoguchi.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registration.MailAddress;
import jp.madoguchi.registration.RegistrationMails;

/**
 * 登録確認メールの再送, for who telephones and did not get it: a new link, which holds for its whole time
 * anew; the one before is void.
 */
@Stateless
@Audited
@RolesAllowed("operator")
public class ResendLinkTo {
  private static final String FIELD = "pending";

  @Inject RegistrationMails mails;
  @Inject AuditTrail trail;

  /**
   * @return until when the new link holds
   * @throws jp.madoguchi.shared.Refusal at {@code pending}: REG-030 to REG-032 for what is no mail
   *     address, REG-072 when nobody has registered with it and waits for the link, REG-071 with
   *     the seconds left; TOK-001 when the time of the last link is over
   */
  public Instant resend(String typedAddress) {
    String address = MailAddress.parse(FIELD, typedAddress == null ? "" : typedAddress).text();
    trail.about("registration/" + address);
    return mails.again(FIELD, address);
  }
}
