package jp.madoguchi.secondfactor;

import java.math.BigInteger;
import java.util.Locale;

/** Bits as capital letters and the digits 2 to 7 (RFC 4648), which nobody confuses. */
final class Base32 {
  private static final int RADIX = 32;
  private static final int BITS = 5;
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  /** Without padding; equal to the RFC where the bytes are a multiple of five. */
  static String of(byte[] bytes) {
    String digits = new BigInteger(1, bytes).toString(RADIX).toUpperCase(Locale.ROOT);
    int length = (bytes.length * Byte.SIZE + BITS - 1) / BITS;
    StringBuilder text = new StringBuilder("A".repeat(length - digits.length()));
    digits
        .chars()
        .map(digit -> LETTERS.charAt(Character.digit(digit, RADIX)))
        .forEach(c -> text.append((char) c));
    return text.toString();
  }
}
