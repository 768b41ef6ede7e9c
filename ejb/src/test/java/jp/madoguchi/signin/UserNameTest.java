package jp.madoguchi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"name@example.jp", " NAME@Example.jp\u3000", "ｎａｍｅ＠ｅｘａｍｐｌｅ．ｊｐ"})
  void foldsWidthCaseAndOuterSpace(String typed) {
    assertThat(UserName.parse(typed)).contains("name@example.jp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\0b", "a\r\nb"})
  void knowsWhatNobodyCanBeCalled(String typed) {
    assertThat(UserName.parse(typed)).isEmpty();
  }

  @Test
  void endsWhereAnAddressMustEnd() {
    assertThat(UserName.parse("a".repeat(254))).isPresent();
    assertThat(UserName.parse("a".repeat(255))).isEmpty();
    // One character that becomes many.
    assertThat(UserName.parse("\uFDFA".repeat(100))).isEmpty();
  }
}
