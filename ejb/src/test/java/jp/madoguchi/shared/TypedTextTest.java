package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {
  @Test
  void isSoughtWhateverItsWidthItsKanaAndItsHyphens() {
    assertThat(TypedText.sought("しけん センター"))
        .isEqualTo(TypedText.sought("ｼｹﾝｾﾝﾀｰ"))
        .isEqualTo("シケンセンタ");
    assertThat(TypedText.sought("Ｕ２０２６１１２２－０００００１"))
        .isEqualTo(TypedText.sought("u20261122-000001"))
        .isEqualTo("u20261122000001");
    assertThat(TypedText.sought("ｶﾞｷﾞ㈱")).isEqualTo("ガギ(株)");
    assertThat(TypedText.sought(null)).isEmpty();
    assertThat(TypedText.sought(" -　")).isEmpty();
  }
}
