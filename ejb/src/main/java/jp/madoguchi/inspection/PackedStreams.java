package jp.madoguchi.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How far the packed parts of a PDF unpack. PDFBox unpacks into the memory while it opens a file,
 * so this is asked before: a few kilobytes can pack gigabytes.
 */
final class PackedStreams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);

  /** A picture of forty million dots in four colours. */
  private static final long MOST_OF_ONE = 160_000_000;

  private static final long MOST_OF_ALL = 1_000_000_000;

  private PackedStreams() {}

  static boolean unpackTooFar(byte[] pdf) {
    long all = 0;
    byte[] sink = new byte[1 << 16];
    for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
      long one = unpacked(pdf, at, sink, MOST_OF_ALL - all);
      all += one;
      if (one > MOST_OF_ONE || all >= MOST_OF_ALL) {
        return true;
      }
    }
    return false;
  }

  /** The first byte after the next word «stream» and its line end; -1 if there is none. */
  private static int next(byte[] pdf, int from) {
    for (int i = from; i + STREAM.length < pdf.length; i++) {
      if (pdf[i] == 's' && stands(pdf, i, STREAM) && !stands(pdf, i - END.length, END)) {
        int after = i + STREAM.length;
        while (after < pdf.length && (pdf[after] == '\r' || pdf[after] == '\n')) {
          after++;
        }
        return after;
      }
    }
    return -1;
  }

  private static boolean stands(byte[] pdf, int at, byte[] word) {
    return at >= 0
        && at + word.length <= pdf.length
        && Arrays.equals(pdf, at, at + word.length, word, 0, word.length);
  }

  /** Bytes until the end of the packed part, an error or the limit; 0 for what is not packed. */
  private static long unpacked(byte[] pdf, int at, byte[] sink, long limit) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, at, pdf.length - at);
      long count = 0;
      int some;
      do {
        some = inflater.inflate(sink);
        count += some;
      } while (some > 0 && count <= Math.min(limit, MOST_OF_ONE));
      return count;
    } catch (DataFormatException e) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
