package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretsTest {
  @Test
  void tokensAreLongAndNeverTheSame() {
    Secrets secrets = new Secrets();
    assertThat(Stream.generate(secrets::token).limit(1_000))
        .doesNotHaveDuplicates()
        .allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
  }

  @Test
  void sha256IsTheStandardOne() {
    assertThat(Secrets.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
