package jp.madoguchi.generation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Rows in the binary format of PostgreSQL's COPY, which spares the database from parsing: each cell
 * is its length and its bytes, numbers with the highest byte first.
 */
final class BinaryCopy {
  private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0};
  private static final int ROW = 400;
  private static final int END = -1;
  private static final int ABSENT = -1;

  /** A date is the days since then. */
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

  private final ByteArrayOutputStream bytes;
  private final DataOutputStream out;

  /**
   * @param rows about so many will be added
   */
  BinaryCopy(int rows) throws IOException {
    bytes = new ByteArrayOutputStream(rows * ROW);
    out = new DataOutputStream(bytes);
    out.write(SIGNATURE);
    // No flags, and no extension of the header.
    out.writeLong(0);
  }

  /**
   * @param first the first cell
   * @param others of the types below
   */
  void add(long first, List<Object> others) throws IOException {
    out.writeShort(1 + others.size());
    cell(first);
    for (Object cell : others) {
      cell(cell);
    }
  }

  private void cell(Object cell) throws IOException {
    if (cell == null) {
      out.writeInt(ABSENT);
    } else if (cell instanceof String text) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(encoded.length);
      out.write(encoded);
    } else if (cell instanceof Long number) {
      out.writeInt(Long.BYTES);
      out.writeLong(number);
    } else if (cell instanceof Integer number) {
      out.writeInt(Integer.BYTES);
      out.writeInt(number);
    } else if (cell instanceof LocalDate date) {
      out.writeInt(Integer.BYTES);
      out.writeInt((int) (date.toEpochDay() - EPOCH));
    } else if (cell instanceof Boolean truth) {
      out.writeInt(1);
      out.writeBoolean(truth);
    } else {
      throw new IllegalArgumentException("no cell is a " + cell.getClass());
    }
  }

  /** All that was added; nothing can be added after it. */
  InputStream stream() throws IOException {
    out.writeShort(END);
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
