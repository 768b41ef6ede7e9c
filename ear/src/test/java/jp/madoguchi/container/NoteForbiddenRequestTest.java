package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.session.NoteForbiddenRequest;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoteForbiddenRequestTest {
  @Inject private NoteForbiddenRequest note;

  @Test
  void forgesNoSecondLineOfTheTrail() {
    String path = "/admin/" + System.nanoTime();
    As.role("clinic", "curious@example.jp", () -> note.note(path + "\r\n2026 admin OK"));
    assertThat(Trail.read("select about from audit_entry where about like ?", path + "%"))
        .containsExactly(path + "\\u000D\\u000A2026 admin OK");
  }

  @Test
  void saysWhoAskedForAPageOfOthersAndDoesSoNoOftenerThanTheyMaySignIn() {
    Colleague auditor = Colleague.acting("AUDITOR");
    Browserless person = auditor.atThePages();
    try (SettingOf two = new SettingOf(Setting.SIGN_INS_PER_MINUTE, 2)) {
      for (int i = 0; i < 3; i++) {
        assertThat(person.get("/admin/staff/list").statusCode()).isEqualTo(404);
      }
    }
    assertThat(
            Trail.read(
                "select about || ' ' || result from audit_entry where actor = ? and action ="
                    + " 'NoteForbiddenRequest' order by id",
                auditor.name()))
        .containsExactly("/admin/staff/list FORBIDDEN", "/admin/staff/list FORBIDDEN");
  }
}
