package jp.madoguchi.account;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jp.madoguchi.registration.ClinicUsers;

/** The institution of the clinic that calls: the only one whose accounts it can reach. */
@Dependent
class OwnInstitution {
  @Inject private ClinicUsers users;

  long of(SessionContext session) {
    return users.byAddress(session.getCallerPrincipal().getName()).institutionId();
  }
}
