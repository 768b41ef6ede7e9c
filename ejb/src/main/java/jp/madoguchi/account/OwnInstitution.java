package jp.madoguchi.account;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.registry.InstitutionStatus;

/** The institution of the clinic that calls: the only one whose accounts it can reach. */
@Dependent
class OwnInstitution {
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;

  long of(SessionContext session) {
    return users.byAddress(session.getCallerPrincipal().getName()).institutionId();
  }

  /** Neither 休止 nor 廃止, as the register says at this moment. */
  boolean works(SessionContext session) {
    return institutions.of(of(session)).status() == InstitutionStatus.ACTIVE;
  }

  /** An account in the audit trail: every institution has a W0000001. */
  String reference(SessionContext session, AccountId account) {
    return "institution/" + institutions.of(of(session)).code() + "/account/" + account;
  }
}
