package jp.madoguchi.accountdesk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.account.AccountAction;
import jp.madoguchi.account.AccountsOfInstitution;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.registry.InstitutionByCode;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** What the four use cases have in common. */
@Dependent
class NamedAccount {
  @Inject private InstitutionByCode institutions;
  @Inject private AccountsOfInstitution accounts;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  void act(AccountAction action, AccountName account, long version) {
    trail.about(account.toString());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Jst.ZONE);
    accounts.act(action, institution(account), account.id(), version, today);
  }

  long institution(AccountName account) {
    return institutions
        .id(account.institution())
        .orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.ACC_012)));
  }
}
