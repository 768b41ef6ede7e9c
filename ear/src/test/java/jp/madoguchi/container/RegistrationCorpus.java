package jp.madoguchi.container;

import java.util.stream.Stream;

/** What people and others type into the registration. */
final class RegistrationCorpus {
  private RegistrationCorpus() {}

  /**
   * One field of the registration typed differently: what comes of it is a code at that field, or
   * the text as it is taken.
   */
  record Row(String field, String typed, String expected) {}

  static Stream<Row> rows() {
    return Stream.of(
        new Row("familyName", "", "REG-001"),
        new Row("familyName", "\u3000 ", "REG-001"),
        new Row("familyName", "𠮷田", "𠮷田"),
        new Row("familyName", "髙﨑", "髙﨑"),
        new Row("familyName", " 渡邉 ", "渡邉"),
        new Row("familyName", "葛\uDB40\uDD00城", "葛\uDB40\uDD00城"),
        new Row("familyName", "𠮷".repeat(50), "𠮷".repeat(50)),
        new Row("familyName", "𠮷".repeat(51), "REG-003"),
        new Row("familyName", "𠮷".repeat(100), "REG-003"),
        new Row("familyName", "x".repeat(10_000), "REG-003"),
        new Row("familyName", "山\u0000田", "REG-004"),
        new Row("familyName", "山\r\nBcc: a@example.jp", "REG-004"),
        new Row("familyName", "\u202E山田", "REG-004"),
        new Row("familyName", "山\u2066田", "REG-004"),
        new Row("familyName", "😀", "REG-004"),
        new Row("familyName", "山❤\uFE0F", "REG-004"),
        new Row("familyName", "<script>alert(1)</script>", "REG-004"),
        new Row("familyName", "=cmd|'/C calc'!A0", "REG-004"),
        new Row("familyName", "${12345*54321}", "REG-004"),
        new Row("familyName", "#{12345*54321}", "REG-004"),
        new Row("familyName", "http://evil.example", "REG-004"),
        new Row("givenName", "", "REG-002"),
        new Row("givenName", "\uE000", "REG-004"),
        new Row("givenName", "O'Brien", "O'Brien"),
        new Row("kind", "", "REG-005"),
        new Row("symbol", "", "REG-010"),
        new Row("digits", "", "REG-011"),
        new Row("digits", "12345678", "REG-011"),
        new Row("digits", "1234567890", "REG-011"),
        new Row("digits", "12345678a", "REG-011"),
        new Row("digits", "①②③④⑤⑥⑦⑧⑨", "REG-011"),
        new Row("digits", "x".repeat(10_000), "REG-011"),
        new Row("digits", "139799900", "REG-014"),
        new Row("phone", "", "REG-020"),
        new Row("phone", "３０１２３４５６７８", "REG-020"),
        new Row("phone", "012345678", "REG-020"),
        new Row("phone", "0123456789012", "REG-020"),
        new Row("phone", "03-0000-0000", "0300000000"),
        new Row("phone", "０３００００００００", "0300000000"),
        new Row("phone", "0300000000;ext=1", "REG-020"),
        new Row("address", "Taro@example.jp", "REG-030"),
        new Row("address", "a+b@example.jp", "REG-030"),
        new Row("address", "a\r\nBcc:b@example.jp", "REG-030"),
        new Row("address", "😀@example.jp", "REG-030"),
        new Row("address", "\"a b\"@example.jp", "REG-030"),
        new Row("address", "a@example.jp,b@example.jp", "REG-030"),
        new Row("address", "a@@example.jp", "REG-031"),
        new Row("address", "a..b@example.jp", "REG-031"),
        new Row("address", "a@localhost", "REG-031"),
        new Row("address", "", "REG-031"),
        new Row("address", "x".repeat(250) + "@example.jp", "REG-032"),
        new Row("address", "x".repeat(10_000), "REG-032"),
        new Row("address", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "taro@example.jp"),
        new Row("password", "", "REG-040"),
        new Row("password", "Short-7", "REG-040"),
        new Row("password", "A1" + "x".repeat(99), "REG-040"),
        new Row("password", "A1" + "x".repeat(10_000), "REG-040"),
        new Row("password", "correct-horse-9", "REG-040"),
        new Row("password", "Sai01234", "REG-043"),
        new Row("passwordAgain", "another", "REG-041"),
        new Row("consent", "", "REG-050"));
  }
}
