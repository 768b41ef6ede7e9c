package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RunCsvTest {
  /** The answer has begun by then; nothing but its last row can tell. */
  @Test
  void aFileThatFailsInTheMiddleDoesNotLookComplete() {
    IssuedAccount account = IssuedAccount.first();
    account.clinic().listed().becomes("休止");
    Night night = Night.walked();
    Browserless auditor = auditor();
    String path = "/office/reconciliation/csv?run=" + night.run();
    HttpResponse<String> whole = auditor.get(path);
    assertThat(whole.body()).contains("アカウントの利用停止").doesNotContain("完全ではありません");
    spoil(night, "'ACCOUNT_STOPPED'", "'UNKNOWN'");
    try {
      assertThat(auditor.get(path).body()).contains("完全ではありません");
    } finally {
      spoil(night, "'UNKNOWN'", "'ACCOUNT_STOPPED'");
    }
  }

  private static void spoil(Night night, String from, String to) {
    BehindThePortal.change(
        "update reconciliation_consequence set kind = "
            + to
            + " where kind = "
            + from
            + " and run_id = (select run_id from reconciliation_run where reference = ?)",
        night.run());
  }

  private static Browserless auditor() {
    String name = "csv" + System.nanoTime();
    As.role(
        "operator",
        "operator",
        () ->
            Bean.of(AddStaff.class)
                .add(name, "試験", StaffRole.AUDITOR, name + "@example.jp", Clinic.PASSWORD));
    try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      return Browserless.signedIn(Door.ofThisServer(), name, Clinic.PASSWORD);
    }
  }
}
