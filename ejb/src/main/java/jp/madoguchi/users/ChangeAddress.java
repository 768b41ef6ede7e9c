package jp.madoguchi.users;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.draft.Drafts;
import jp.madoguchi.registration.ClinicSignIns;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.secondfactor.SecondFactors;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * The button behind the link of M32 was pressed: the address, which is the user name too, is
 * another one from now on. Password, second factor and drafts stay; whoever is signed in no longer
 * is.
 */
@Stateless
@Audited
@PermitAll
public class ChangeAddress {
  @Inject AddressChanges changes;
  @Inject ClinicUsers users;
  @Inject ClinicSignIns signIns;
  @Inject SecondFactors factors;
  @Inject Drafts drafts;
  @Inject Sessions sessions;
  @Inject UserLetters letters;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * @throws Refusal USR-006 if the link cannot be used; USR-005 if somebody else has taken the new
   *     address meanwhile
   */
  public void change(String token) {
    AddressChange change = changes.withToken(token, LockModeType.PESSIMISTIC_WRITE);
    change.requireOpen(clock.instant());
    String before = change.address();
    String after = change.otherAddress();
    trail.actor(after);
    trail.about("institution/" + change.institutionCode() + "/user " + before);
    // Closed, or already another one.
    if (signIns.held(before).isEmpty()) {
      throw AddressChange.useless();
    }
    if (!users.isFree(after)) {
      throw taken();
    }
    ClinicUser user = changed(before, after);
    factors.move(before, after);
    drafts.move(before, after);
    sessions.endAll(before);
    changes.end(change);
    letters.changedAddress(user, before);
  }

  private ClinicUser changed(String before, String after) {
    try {
      return users.changeAddress(before, after);
    } catch (PersistenceException e) {
      // Of two who take it in the same moment the database lets one through.
      throw taken();
    }
  }

  private static Refusal taken() {
    return new Refusal(Problem.of(null, ErrorCode.USR_005));
  }
}
