package jp.madoguchi.shared;

import java.text.Normalizer;
import java.util.Locale;

/** What people and feeds write, before it becomes a value. */
public final class TypedText {
  /** Everything that looks like a hyphen in some font, the long vowel mark included. */
  private static final String HYPHENS =
      "-\u00AD\u02D7\u2043\u2212\u2500\u2501\u30FC\uFE58\uFE63\uFF70";

  /** What a printed hyphen becomes when paper is read by a machine. */
  private static final String DOTS = ".\u00B7\u30FB\uFF65";

  private TypedText() {}

  /**
   * Full width becomes half width, every hyphen {@code -}, every dot {@code .}, and all spaces go.
   * Unlike NFKC this does not turn ① into 1. Null becomes the empty text.
   */
  public static String folded(String typed) {
    String text = typed == null ? "" : typed;
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = narrowed(text.codePointAt(i));
      if (!isSpace(point)) {
        folded.appendCodePoint(unified(point));
      }
    }
    return folded.toString();
  }

  /** {@link #folded}, without hyphens and dots. */
  public static String bare(String typed) {
    return folded(typed).replace("-", "").replace(".", "");
  }

  /**
   * As it is looked for, and as what is looked through is kept: whoever types half width, small
   * letters, ひらがな or no hyphens finds the same. Null becomes the empty text.
   */
  public static String sought(String typed) {
    String even = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
    StringBuilder sought = new StringBuilder();
    bare(even).codePoints().map(TypedText::katakana).forEach(sought::appendCodePoint);
    return sought.toString().toLowerCase(Locale.ROOT);
  }

  private static int katakana(int point) {
    return point >= 0x3041 && point <= 0x3096 ? point + 0x60 : point;
  }

  private static int narrowed(int point) {
    return point >= 0xFF01 && point <= 0xFF5E ? point - 0xFEE0 : point;
  }

  private static int unified(int point) {
    if (HYPHENS.indexOf(point) >= 0 || (point >= 0x2010 && point <= 0x2015)) {
      return '-';
    }
    return DOTS.indexOf(point) >= 0 ? '.' : point;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || point == 0x200B
        || point == 0xFEFF;
  }

  /** Without spaces at both ends, U+3000 and U+00A0 included. Null becomes the empty text. */
  public static String trimmed(String typed) {
    String text = typed == null ? "" : typed;
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * Whether every machine shows this text in the same way: no control or format characters (bidi
   * controls among them), no private use (外字 of one machine), no halves of pairs, no characters
   * that never are any.
   */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!isPlain(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          false;
      default ->
          point != 0xFFFD && (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
    };
  }
}
