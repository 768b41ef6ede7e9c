package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.madoguchi.clients.Scope;
import madoguchi.soap.account.Account;
import madoguchi.soap.account.Refused;
import madoguchi.soap.account.TerminalAccount;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code /soap/account}: accounts are read and changed, and no secret is told. */
@ExtendWith(ArquillianExtension.class)
class SoapAccountsTest {
  @Test
  void areReadAndChanged() throws Refused {
    SystemClient client = SystemClient.with(Scope.ACCOUNTS_READ, Scope.ACCOUNTS_CHANGE);
    Account accounts = new SoapSystem(client, 12).account();
    String code = IssuedAccount.first().clinic().listed().code();
    TerminalAccount first = accounts.listAccounts(code, null, null).getAccount().get(0);
    assertThat(first.getUsage()).isEqualTo("USABLE");
    String id = first.getAccountId();
    TerminalAccount suspended = accounts.suspendAccount(code, id, first.getVersion(), Clinic.key());
    assertThat(suspended.getUsage()).isEqualTo("SUSPENDED");
    Refused late =
        catchThrowableOfType(
            Refused.class,
            () -> accounts.resumeAccount(code, id, first.getVersion(), Clinic.key()));
    assertThat(late.getFaultInfo().getProblem().get(0).getCode()).isEqualTo("ACC-002");
    long seen = suspended.getVersion();
    assertThat(accounts.resumeAccount(code, id, seen, Clinic.key()).getUsage()).isEqualTo("USABLE");
    seen = accounts.getAccount(code, id).getVersion();
    seen = accounts.reissueAccount(code, id, seen, Clinic.key()).getVersion();
    assertThat(accounts.terminateAccount(code, id, seen, Clinic.key()).getUsage())
        .isEqualTo("TERMINATED");
    assertThat(Trail.of(client.caller()))
        .contains("SuspendForInstitution OK", "ReissueForInstitution OK");
  }

  /** Who may only change needs to be told by somebody else what there is. */
  @Test
  void areChangedByTheScopeOfChangeAlone() throws Refused {
    Account reader = new SoapSystem(SystemClient.with(Scope.ACCOUNTS_READ), 11).account();
    Account only = new SoapSystem(SystemClient.with(Scope.ACCOUNTS_CHANGE), 11).account();
    String code = IssuedAccount.first().clinic().listed().code();
    TerminalAccount one = reader.listAccounts(code, null, null).getAccount().get(0);
    String id = one.getAccountId();
    one = only.suspendAccount(code, id, one.getVersion(), Clinic.key());
    assertThat(one.getUsage()).isEqualTo("SUSPENDED");
    one = only.resumeAccount(code, id, one.getVersion(), Clinic.key());
    assertThat(one.getUsage()).isEqualTo("USABLE");
    one = only.reissueAccount(code, id, one.getVersion(), Clinic.key());
    one = only.terminateAccount(code, id, one.getVersion(), Clinic.key());
    assertThat(one.getUsage()).isEqualTo("TERMINATED");
  }
}
