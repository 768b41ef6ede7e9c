package jp.madoguchi.users;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;

/**
 * The page behind the link of M32: looks at it without using it, for mail scanners open links too.
 */
@Stateless
@PermitAll
public class AddressChangeLink {
  @Inject AddressChanges changes;
  @Inject Clock clock;

  /**
   * @return the new mail address
   * @throws jp.madoguchi.shared.Refusal USR-006 if the link cannot be used
   */
  public String look(String token) {
    AddressChange change = changes.withToken(token, LockModeType.NONE);
    change.requireOpen(clock.instant());
    return change.otherAddress();
  }
}
