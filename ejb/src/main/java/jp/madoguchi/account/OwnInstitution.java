package jp.madoguchi.account;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;

/** The institution of the clinic that calls: the only one whose accounts it can reach. */
@Dependent
class OwnInstitution {
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;

  long of(SessionContext session) {
    return users.byAddress(session.getCallerPrincipal().getName()).institutionId();
  }

  /** An account in the audit trail: every institution has a W0000001. */
  String reference(SessionContext session, AccountId account) {
    return "institution/" + institutions.of(of(session)).code() + "/account/" + account;
  }
}
