package jp.madoguchi.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ObjLongConsumer;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.AccountUsage;
import jp.madoguchi.account.ActivationState;
import jp.madoguchi.accountdesk.AccountName;
import jp.madoguchi.accountdesk.InstitutionAccount;
import jp.madoguchi.accountdesk.InstitutionAccounts;
import jp.madoguchi.accountdesk.ReissueForInstitution;
import jp.madoguchi.accountdesk.ResumeForInstitution;
import jp.madoguchi.accountdesk.SuspendForInstitution;
import jp.madoguchi.accountdesk.TerminateForInstitution;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.registry.InstitutionCode;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.Needs;
import jp.madoguchi.web.rest.Tags;
import jp.madoguchi.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/institutions/{code}/accounts}: 資格確認アカウント. No secret is ever told here. */
@Path("/v1/institutions/{code}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts", description = "資格確認アカウント")
public class AccountsResource {
  @Inject private InstitutionAccounts list;
  @Inject private InstitutionAccount one;
  @Inject private SuspendForInstitution suspendAccount;
  @Inject private ResumeForInstitution resumeAccount;
  @Inject private ReissueForInstitution reissueAccount;
  @Inject private TerminateForInstitution terminateAccount;

  /**
   * @param suspendedByInstitution whether it is suspended because the institution does not work
   */
  public record Account(
      String accountId,
      String institutionName,
      String remark,
      AccountUsage usage,
      ActivationState activation,
      LocalDate startedOn,
      LocalDate suspendedOn,
      LocalDate endedOn,
      boolean suspendedByInstitution,
      long version)
      implements Versioned {
    static Account of(AccountDetail.Entry entry) {
      return new Account(
          entry.accountId().text(),
          entry.institutionName(),
          entry.remark(),
          entry.usage(),
          entry.activation(),
          entry.startedOn(),
          entry.suspendedOn(),
          entry.endedOn(),
          entry.stopped(),
          entry.version());
    }
  }

  /**
   * @param next the cursor of the next page; absent on the last
   */
  public record Accounts(List<Account> items, String next) {}

  @GET
  @Needs(Scope.ACCOUNTS_READ)
  @Operation(operationId = "listAccounts", summary = "施設のアカウント、IDの順")
  public Accounts list(
      @PathParam("code") String code,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    int most = Cursor.limit(limit);
    AccountId after = Cursor.after(cursor, AccountId::of);
    List<Account> rows =
        list.page(institution(code), after, most + 1).stream().map(Account::of).toList();
    return new Accounts(
        rows.stream().limit(most).toList(), Cursor.next(rows, most, Account::accountId));
  }

  @GET
  @Path("/{account}")
  @Needs(Scope.ACCOUNTS_READ)
  @Operation(operationId = "readAccount", summary = "アカウント")
  public Account read(@PathParam("code") String code, @PathParam("account") String account) {
    return Account.of(one.of(name(code, account)));
  }

  @POST
  @Path("/{account}/suspend")
  @Needs(Scope.ACCOUNTS_CHANGE)
  @Operation(operationId = "suspendAccount", summary = "利用停止")
  public Account suspend(
      @PathParam("code") String code,
      @PathParam("account") String account,
      @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return changed(name(code, account), ifMatch, suspendAccount::suspend);
  }

  @POST
  @Path("/{account}/resume")
  @Needs(Scope.ACCOUNTS_CHANGE)
  @Operation(operationId = "resumeAccount", summary = "利用再開")
  public Account resume(
      @PathParam("code") String code,
      @PathParam("account") String account,
      @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return changed(name(code, account), ifMatch, resumeAccount::resume);
  }

  @POST
  @Path("/{account}/reissue")
  @Needs(Scope.ACCOUNTS_CHANGE)
  @Operation(operationId = "reissueAccount", summary = "再発行。新しいユーザ設定情報は施設だけが開ける")
  public Account reissue(
      @PathParam("code") String code,
      @PathParam("account") String account,
      @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return changed(name(code, account), ifMatch, reissueAccount::reissue);
  }

  @POST
  @Path("/{account}/terminate")
  @Needs(Scope.ACCOUNTS_CHANGE)
  @Operation(operationId = "terminateAccount", summary = "利用終了。元には戻せない")
  public Account terminate(
      @PathParam("code") String code,
      @PathParam("account") String account,
      @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return changed(name(code, account), ifMatch, terminateAccount::terminate);
  }

  private Account changed(AccountName name, String ifMatch, ObjLongConsumer<AccountName> change) {
    change.accept(name, Tags.version(ifMatch));
    return Account.of(one.of(name));
  }

  private static AccountName name(String code, String account) {
    return new AccountName(institution(code), AccountId.parse(account));
  }

  private static InstitutionCode institution(String code) {
    return InstitutionCode.of(code).orElseThrow(Cursor::absent);
  }
}
