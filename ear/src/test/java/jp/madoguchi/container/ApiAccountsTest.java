package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.accountdesk.InstitutionAccounts;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.registry.InstitutionCode;
import jp.madoguchi.web.rest.Cursor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code /api/v1/institutions/{code}/accounts}: read and changed, and no secret is told. */
@ExtendWith(ArquillianExtension.class)
class ApiAccountsTest {
  /** Who may only change needs to be told by somebody else what there is. */
  @Test
  void areChangedByTheScopeOfChangeAlone() {
    SystemClient reader = SystemClient.with(Scope.ACCOUNTS_READ);
    SystemClient only = SystemClient.with(Scope.ACCOUNTS_CHANGE);
    String path = path(IssuedAccount.first());
    HttpResponse<String> seen = reader.get(path);
    for (String change : List.of("/suspend", "/resume", "/reissue", "/terminate")) {
      String tag = SystemClient.tag(seen);
      seen = only.post(path + change, tag, "");
      assertThat(seen.statusCode()).as(change + ' ' + seen.body()).isEqualTo(200);
      HttpResponse<String> late = only.post(path + change, tag, "");
      assertThat(late.statusCode()).as(change).isEqualTo(412);
      assertThat(late.body()).contains("ACC-002");
      assertThat(SystemClient.tag(reader.get(path))).isEqualTo(SystemClient.tag(seen));
    }
    assertThat(SystemClient.json(seen).getString("usage")).isEqualTo("TERMINATED");
  }

  @Test
  void noSecretIsTold() {
    SystemClient client = SystemClient.with(Scope.ACCOUNTS_READ, Scope.ACCOUNTS_CHANGE);
    IssuedAccount account = IssuedAccount.first();
    String path = path(account);
    String list = client.get(path.substring(0, path.lastIndexOf('/'))).body();
    HttpResponse<String> one = client.get(path);
    assertNothingOf(Terminal.withSheetOf(account), list + one.body());
    HttpResponse<String> anew = client.post(path + "/reissue", SystemClient.tag(one), "");
    assertThat(anew.statusCode()).isEqualTo(200);
    assertNothingOf(Terminal.withSheetOf(account), anew.body());
  }

  private static void assertNothingOf(Terminal terminal, String told) {
    assertThat(told).contains(terminal.typed().accountId());
    assertThat(told.contains(terminal.typed().password())).isFalse();
    assertThat(told.contains(terminal.typed().activationCode())).isFalse();
  }

  /** The next page begins behind an account, not after so many rows. */
  @Test
  void areWalkedByTheirIds() {
    String code = Issued.accounts(3).clinic().listed().code();
    SystemClient client = SystemClient.with(Scope.ACCOUNTS_READ);
    String list = "/institutions/" + code + "/accounts?limit=1&cursor=";
    JsonObject page = SystemClient.json(client.get(list + Cursor.of(AccountId.of(1))));
    assertThat(page.getJsonArray("items").getJsonObject(0).getString("accountId"))
        .isEqualTo("W0000002");
    assertThat(page.getString("next")).isEqualTo(Cursor.of(AccountId.of(2)));
    InstitutionCode institution = InstitutionCode.of(code).orElseThrow();
    List<String> asked =
        Statements.of(
            () ->
                As.role(
                    "auditor",
                    "auditor",
                    () ->
                        Bean.of(InstitutionAccounts.class).page(institution, AccountId.of(1), 2)));
    assertThat(asked).noneMatch(statement -> statement.contains("offset"));
    assertThat(asked).last().asString().containsPattern("account_id ?> ?\\?.* fetch first \\?");
  }

  private static String path(IssuedAccount account) {
    return "/institutions/" + account.clinic().listed().code() + "/accounts/" + account.id();
  }
}
