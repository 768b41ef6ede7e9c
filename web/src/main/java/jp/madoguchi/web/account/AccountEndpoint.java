package jp.madoguchi.web.account;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.web.rest.Needs;
import jp.madoguchi.web.soap.KeptResponses;
import madoguchi.soap.account.Account;
import madoguchi.soap.account.AccountPage;
import madoguchi.soap.account.TerminalAccount;
import org.jboss.ws.api.annotation.EndpointConfig;

/** {@code /soap/account}: what {@link AccountsResource} does, by SOAP. No secret is told here. */
@WebService(
    endpointInterface = "madoguchi.soap.account.Account",
    serviceName = "AccountService",
    portName = "AccountSoap11",
    targetNamespace = "urn:madoguchi:soap:account",
    wsdlLocation = "WEB-INF/wsdl/account.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "door")
public class AccountEndpoint implements Account {
  @Inject private AccountsResource accounts;
  @Inject private KeptResponses kept;

  @Override
  @Needs(Scope.ACCOUNTS_READ)
  public AccountPage listAccounts(String institution, String cursor, Integer limit) {
    String most = limit == null ? null : limit.toString();
    AccountsResource.Accounts found = accounts.list(institution, cursor, most);
    AccountPage page = new AccountPage();
    found.items().stream().map(AccountEndpoint::told).forEach(page.getAccount()::add);
    page.setNext(found.next());
    return page;
  }

  @Override
  @Needs(Scope.ACCOUNTS_READ)
  public TerminalAccount getAccount(String institution, String account) {
    return told(accounts.read(institution, account));
  }

  @Override
  @Needs(Scope.ACCOUNTS_CHANGE)
  public TerminalAccount suspendAccount(
      String institution, String account, long version, String key) {
    return kept.changed(
        "suspend",
        institution + '\n' + account,
        version,
        key,
        TerminalAccount.class,
        seen -> told(accounts.suspend(institution, account, seen)));
  }

  @Override
  @Needs(Scope.ACCOUNTS_CHANGE)
  public TerminalAccount resumeAccount(
      String institution, String account, long version, String key) {
    return kept.changed(
        "resume",
        institution + '\n' + account,
        version,
        key,
        TerminalAccount.class,
        seen -> told(accounts.resume(institution, account, seen)));
  }

  @Override
  @Needs(Scope.ACCOUNTS_CHANGE)
  public TerminalAccount reissueAccount(
      String institution, String account, long version, String key) {
    return kept.changed(
        "reissue",
        institution + '\n' + account,
        version,
        key,
        TerminalAccount.class,
        seen -> told(accounts.reissue(institution, account, seen)));
  }

  @Override
  @Needs(Scope.ACCOUNTS_CHANGE)
  public TerminalAccount terminateAccount(
      String institution, String account, long version, String key) {
    return kept.changed(
        "terminate",
        institution + '\n' + account,
        version,
        key,
        TerminalAccount.class,
        seen -> told(accounts.terminate(institution, account, seen)));
  }

  private static TerminalAccount told(AccountsResource.Account account) {
    TerminalAccount told = new TerminalAccount();
    told.setAccountId(account.accountId());
    told.setInstitutionName(account.institutionName());
    told.setRemark(account.remark());
    told.setUsage(account.usage().name());
    told.setActivation(account.activation().name());
    told.setStartedOn(account.startedOn());
    told.setSuspendedOn(account.suspendedOn());
    told.setEndedOn(account.endedOn());
    told.setSuspendedByInstitution(account.suspendedByInstitution());
    told.setVersion(account.version());
    return told;
  }
}
