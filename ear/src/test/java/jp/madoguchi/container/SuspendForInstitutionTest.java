package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Mail;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SuspendForInstitutionTest {
  private SystemClient fund;

  @BeforeEach
  void issue() {
    fund = SystemClient.with(Scope.ACCOUNTS_READ, Scope.ACCOUNTS_CHANGE);
  }

  @Test
  void stopsTheAccountAndTellsTheOwner() {
    IssuedAccount account = IssuedAccount.first();
    String path = path(account);
    String seen = SystemClient.tag(fund.get(path));
    HttpResponse<String> answer = fund.post(path + "/suspend", seen, "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(SystemClient.json(answer).getString("usage")).isEqualTo("SUSPENDED");
    assertThat(account.look().usage().name()).isEqualTo("SUSPENDED");
    assertThat(account.trail()).containsExactly("SuspendForInstitution OK");
    Mail mail = Sink.newest(account.clinic().address(), Sink.ACCOUNT_CHANGED);
    assertThat(mail.text()).contains("W0000001", "利用停止にしました");
  }

  @Test
  void isNotDoneOnWhatHasChangedSince() {
    IssuedAccount account = IssuedAccount.first();
    String seen = SystemClient.tag(fund.get(path(account)));
    account.note(account.version());
    HttpResponse<String> answer = fund.post(path(account) + "/suspend", seen, "");
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body()).contains("ACC-002");
    assertThat(account.look().usage().name()).isEqualTo("USABLE");
  }

  @Test
  void isForAccountsThatThereAre() {
    IssuedAccount account = IssuedAccount.first();
    String missing = path(account).replace("W0000001", "W0000002");
    assertThat(fund.post(missing + "/suspend", "\"0\"", "").statusCode()).isEqualTo(404);
    assertThat(fund.get(missing).statusCode()).isEqualTo(404);
    assertThat(fund.get("/institutions/0000000000/accounts/W0000001").statusCode()).isEqualTo(404);
    assertThat(fund.get("/institutions/x/accounts/x").statusCode()).isEqualTo(404);
  }

  static String path(IssuedAccount account) {
    return "/institutions/" + account.clinic().listed().code() + "/accounts/" + account.id();
  }
}
