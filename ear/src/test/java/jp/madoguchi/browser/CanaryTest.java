package jp.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.harness.UsedSecrets;
import org.junit.jupiter.api.Test;

/**
 * Plants a word where the search for secrets is going to look: in the access log and in the report.
 * {@link Portal} plants it in the server's log, {@link Newcomer#IN_JAPANESE} and {@link
 * Newcomer#CLOSING} in mails and tables.
 */
class CanaryTest {
  @Test
  void inTheAccessLogAndInTheReport() {
    System.out.println(UsedSecrets.CANARY);
    assertThat(Portal.started().door().get("/" + UsedSecrets.CANARY).statusCode()).isEqualTo(404);
  }
}
