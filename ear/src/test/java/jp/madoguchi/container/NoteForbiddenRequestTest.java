package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.madoguchi.session.NoteForbiddenRequest;
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
}
