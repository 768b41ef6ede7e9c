package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SealTest {
  private static final byte[] KEY = key(1);
  private final Seal seal = new Seal(KEY, List.of());

  private static byte[] key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return key;
  }

  @Property(tries = 100)
  void opensWhatItSealed(@ForAll String binding) {
    assertThat(seal.open(seal.seal("秘密𠮷", binding), binding)).isEqualTo("秘密𠮷");
  }

  @Property(tries = 100)
  void opensWhatIsNoText(@ForAll byte[] content) {
    assertThat(seal.openBytes(seal.seal(content, "x"), "x")).isEqualTo(content);
  }

  @Test
  void equalSecretsLookDifferent() {
    assertThat(seal.seal("a", "x")).isNotEqualTo(seal.seal("a", "x"));
  }

  @Test
  void aValueMovedToAnotherRowDoesNotOpen() {
    byte[] sealed = seal.seal("secret-canary", "account/W0000001");
    assertThatThrownBy(() -> seal.open(sealed, "account/W0000002"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("secret-canary");
  }

  @Test
  void noByteCanBeChanged() {
    byte[] sealed = seal.seal("secret", "x");
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> seal.open(changed, "x")).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aTruncatedValueDoesNotOpen() {
    byte[] sealed = seal.seal("secret", "x");
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> seal.open(cut, "x")).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aFormerKeyStillOpens() {
    byte[] old = seal.seal("secret", "x");
    Seal renewed = new Seal(key(2), List.of(KEY));
    assertThat(renewed.open(old, "x")).isEqualTo("secret");
    assertThatThrownBy(() -> seal.open(renewed.seal("secret", "x"), "x"))
        .isInstanceOf(IllegalStateException.class);
  }
}
