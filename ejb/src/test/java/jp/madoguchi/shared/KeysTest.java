package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void takes32BytesInBase64() {
    assertThat(Keys.decoded("k", Base64.getEncoder().encodeToString(new byte[32]) + "\n"))
        .hasSize(32);
  }

  @Test
  void saysWhatIsWrongWithoutQuotingTheKey() {
    assertThatThrownBy(() -> Keys.decoded("madoguchi.key.seal", "c2hvcnQ="))
        .hasMessageContaining("madoguchi.key.seal does not have 32 bytes")
        .hasMessageNotContaining("c2hvcnQ=");
    assertThatThrownBy(() -> Keys.decoded("madoguchi.key.seal", "%%%"))
        .hasMessageContaining("is not base64")
        .hasNoCause()
        .hasMessageNotContaining("%%%");
  }
}
