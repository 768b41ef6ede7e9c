package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

/** Texts that people paste and attackers send, for every place where text comes in. */
final class BadTexts {
  /** Its result would stand in the page if anybody evaluated it. */
  private static final String RESULT = "670592745";

  private static final List<String> INSIDE =
      List.of("Exception:", "\tat ", "java.lang.", "jakarta.servlet.", RESULT);

  /** Would run in a page. */
  private static final List<String> MARKUP = List.of("<script>alert", "<img src=x");

  static final List<String> ALL =
      List.of(
          "a\u0000b",
          "a\r\nBcc: victim@example.jp",
          "a\u001B[31mb",
          "太郎\u202E",
          "\u2066山\u2069",
          "\uFFFE",
          "\uFFFD",
          "\uE000",
          "😀",
          "𠮷".repeat(100),
          "x".repeat(10_000),
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "${12345*54321}",
          "#{12345*54321}",
          "{0}{1}",
          "=cmd|' /C calc'!A0",
          "' or '1'='1",
          "../../../../etc/passwd",
          "%00%0d%0a",
          " ",
          "");

  /** For the many addresses of pages. */
  static final List<String> FEW =
      List.of(
          "a\u0000b",
          "a\r\nBcc: victim@example.jp",
          "\u202E😀",
          "<script>alert(1)</script>",
          "${12345*54321}#{12345*54321}",
          "x".repeat(5_000),
          "");

  /** Objects that are not complete, or that no parser should go through. */
  static final List<String> JSON =
      List.of(
          "{\"x\":{",
          "{\"x\":[",
          "{\"x\":[{\"y\":",
          "{\"x\":" + "[".repeat(1500) + "]".repeat(1500) + '}',
          "{\"x\":" + "{\"x\":".repeat(600) + "1" + "}".repeat(600),
          "{\"x\":" + "9".repeat(2000) + '}',
          "{\"x\":1e" + "9".repeat(1000) + '}');

  private BadTexts() {}

  /** Whatever came in, the answer is a page of ours that gives nothing of the inside away. */
  static void assertHarmless(String what, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(what).isLessThan(500);
    assertNothingOfTheInside(what, answer);
    assertThat(MARKUP.stream().filter(answer.body()::contains)).as(what).isEmpty();
  }

  /**
   * For a fault by SOAP, too, which has the status 500 whatever was wrong, and for data, in which
   * what was sent stands as it is.
   */
  static void assertNothingOfTheInside(String what, HttpResponse<String> answer) {
    // The page itself would be too long a message.
    assertThat(INSIDE.stream().filter(answer.body()::contains)).as(what).isEmpty();
    assertThat(answer.headers().map()).as(what).doesNotContainKey("bcc");
  }

  /** For the message of a test. */
  static String abridged(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
