package jp.madoguchi.feedfile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a feed is encoded; found out from its header row, never guessed. */
public enum FeedEncoding {
  /** UTF-8 that says so in its first three bytes. */
  UTF_8_BOM(StandardCharsets.UTF_8),
  UTF_8(StandardCharsets.UTF_8),
  /** What authorities call Shift_JIS: with ①, ㈱, 髙 and 﨑. */
  WINDOWS_31J(Charset.forName("windows-31j"));

  private final Charset charset;

  FeedEncoding(Charset charset) {
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }
}
