package jp.madoguchi.generation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Rows in the binary format of PostgreSQL's COPY, which spares the database from parsing: each cell
 * is its length and its bytes, numbers with the highest byte first. They are passed on in pieces,
 * so that the database takes the first while the next are written.
 */
final class BinaryCopy {
  private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0};
  private static final int PIECE = 1 << 16;

  /** More than any number with its length. */
  private static final int SMALL = 16;

  private static final int END = -1;
  private static final int ABSENT = -1;

  /** A date is the days since then. */
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

  private final OutputStream out;
  private final ByteBuffer piece = ByteBuffer.allocate(PIECE);

  BinaryCopy(OutputStream out) {
    this.out = out;
    piece.put(SIGNATURE);
    // No flags, and no extension of the header.
    piece.putLong(0);
  }

  /**
   * @param first the first cell
   * @param cells of the types below
   * @param last the last cell, a text; no text is larger than a piece, as no column is
   */
  void add(long first, List<Object> cells, byte[] last) throws IOException {
    room(SMALL);
    piece.putShort((short) (2 + cells.size()));
    cell(first);
    for (Object cell : cells) {
      cell(cell);
    }
    text(last);
  }

  private void cell(Object cell) throws IOException {
    room(SMALL);
    if (cell == null) {
      piece.putInt(ABSENT);
    } else if (cell instanceof String text) {
      text(text.getBytes(StandardCharsets.UTF_8));
    } else if (cell instanceof Long number) {
      piece.putInt(Long.BYTES).putLong(number);
    } else if (cell instanceof Integer number) {
      piece.putInt(Integer.BYTES).putInt(number);
    } else if (cell instanceof LocalDate date) {
      piece.putInt(Integer.BYTES).putInt((int) (date.toEpochDay() - EPOCH));
    } else {
      throw new IllegalArgumentException("no cell is a " + cell.getClass());
    }
  }

  private void text(byte[] encoded) throws IOException {
    room(SMALL);
    piece.putInt(encoded.length);
    room(encoded.length);
    piece.put(encoded);
  }

  private void room(int bytes) throws IOException {
    if (piece.remaining() < bytes) {
      pass();
    }
  }

  private void pass() throws IOException {
    out.write(piece.array(), 0, piece.position());
    piece.clear();
  }

  /** Nothing can be added after it. */
  void end() throws IOException {
    room(SMALL);
    piece.putShort((short) END);
    pass();
  }
}
