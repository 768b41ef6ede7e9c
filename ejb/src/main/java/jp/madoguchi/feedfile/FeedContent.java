package jp.madoguchi.feedfile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.shared.Seal;

/**
 * The file itself while it may still be needed, so that any node can check it and a check that died
 * can be begun again. In sealed pieces: it holds birth dates, and H2 takes at most one megabyte in
 * such a column.
 */
@Dependent
public class FeedContent {
  private static final int PIECE = 512 * 1024;

  @PersistenceContext private EntityManager entities;
  @Inject private Seal seal;

  /**
   * @param hash SHA-256 of the file
   */
  public record Received(String hash, long bytes) {}

  public Received store(long uploadId, InputStream file) throws IOException {
    MessageDigest digest = sha256();
    long bytes = 0;
    int number = 0;
    for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
      digest.update(piece);
      bytes += piece.length;
      entities
          .createNativeQuery(
              "insert into feed_part (upload_id, number, content) values (:id, :number, :content)")
          .setParameter("id", uploadId)
          .setParameter("number", number)
          .setParameter("content", seal.seal(piece, boundTo(uploadId, number)))
          .executeUpdate();
      number++;
    }
    return new Received(HexFormat.of().formatHex(digest.digest()), bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public void erase(long uploadId) {
    entities
        .createNativeQuery("delete from feed_part where upload_id = :id")
        .setParameter("id", uploadId)
        .executeUpdate();
  }

  /** Holds one piece at a time. */
  public Pieces open(long uploadId) {
    return new Pieces(uploadId);
  }

  private static String boundTo(long uploadId, int number) {
    return "feed_part/" + uploadId + "/" + number;
  }

  /** The file from its first byte, and how much of it was read. */
  public final class Pieces extends InputStream {
    private final long uploadId;
    private int number;
    private long read;
    private InputStream piece = InputStream.nullInputStream();

    private Pieces(long uploadId) {
      this.uploadId = uploadId;
    }

    public long bytesRead() {
      return read;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = piece.read(into, offset, length);
      while (count < 0 && next()) {
        count = piece.read(into, offset, length);
      }
      read += Math.max(0, count);
      return count;
    }

    private boolean next() {
      List<?> found =
          entities
              .createNativeQuery(
                  "select content from feed_part where upload_id = :id and number = :number",
                  byte[].class)
              .setParameter("id", uploadId)
              .setParameter("number", number)
              .getResultList();
      if (found.isEmpty()) {
        return false;
      }
      piece =
          new ByteArrayInputStream(
              seal.openBytes((byte[]) found.get(0), boundTo(uploadId, number)));
      number++;
      return true;
    }
  }
}
