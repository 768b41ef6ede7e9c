package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.madoguchi.account.AccountList;
import jp.madoguchi.account.AccountUsage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class IssueAccountsTest {
  @Inject private AccountList list;

  @Test
  void numbersTheAccountsOfEachInstitutionFromOne() {
    for (Issued issued : new Issued[] {Issued.accounts(3), Issued.accounts(3)}) {
      AccountList.Page page = page(issued);
      assertThat(page.rows())
          .extracting(AccountList.Row::accountId)
          .containsExactly("W0000001", "W0000002", "W0000003");
      assertThat(page.rows()).allMatch(row -> row.usage() == AccountUsage.USABLE);
    }
  }

  @Test
  void aPageHasTwentyRowsAndSaysHowManyThereAre() {
    AccountList.Page page = page(Issued.accounts(20));
    assertThat(page.rows()).hasSize(20);
    assertThat(page.total()).isEqualTo(20);
    assertThat(page.hasNext()).isFalse();
  }

  @Test
  void noSecretIsReadableInTheDatabaseNorInTheMail() {
    Issued issued = Issued.accounts(1);
    assertThat(Sink.newest(issued.clinic().address(), Sink.COMPLETED).text())
        .doesNotContainPattern("\\d{12}");
    assertThat(page(issued).rows().toString()).doesNotContainPattern("\\d{12}");
  }

  private AccountList.Page page(Issued issued) {
    return issued.clinic().call(() -> list.page(AccountList.From.START));
  }
}
