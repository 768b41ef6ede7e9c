package jp.madoguchi.shared;

import jakarta.enterprise.context.Dependent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what must be stored and read again (AES-256-GCM). A sealed value opens only together
 * with what it was bound to, so a value copied into another row is useless.
 *
 * <p>Layout: one byte that names the key, a nonce of 96 random bits, the ciphertext with its tag.
 */
@Dependent
public class Seal {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final Map<Byte, SecretKeySpec> keys = new HashMap<>();
  private final byte current;

  public Seal() {
    this(Keys.required(Keys.SEAL), Keys.former(Keys.SEAL_FORMER));
  }

  Seal(byte[] key, List<byte[]> former) {
    current = add(key);
    former.forEach(this::add);
  }

  private byte add(byte[] key) {
    byte id = idOf(key);
    if (keys.putIfAbsent(id, new SecretKeySpec(key, "AES")) != null) {
      throw new IllegalStateException(
          "Madoguchi cannot start: two keys of madoguchi.key.seal share one id. Make another key.");
    }
    return id;
  }

  /** Taken from the key itself, so that no operator has to number keys. */
  private static byte idOf(byte[] key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key)[0];
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * @param boundTo what the secret belongs to, for example table, row and column
   */
  public byte[] seal(String secret, String boundTo) {
    return seal(secret.getBytes(StandardCharsets.UTF_8), boundTo);
  }

  /** The same for what is no text. */
  public byte[] seal(byte[] secret, String boundTo) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] text = run(Cipher.ENCRYPT_MODE, current, nonce, secret, boundTo);
    return ByteBuffer.allocate(1 + NONCE_BYTES + text.length)
        .put(current)
        .put(nonce)
        .put(text)
        .array();
  }

  /**
   * @throws IllegalStateException if the value was changed, is bound to something else or its key
   *     is unknown here
   */
  public String open(byte[] sealed, String boundTo) {
    return new String(openBytes(sealed, boundTo), StandardCharsets.UTF_8);
  }

  /**
   * What {@link #seal(byte[], String)} sealed.
   *
   * @throws IllegalStateException as {@link #open}
   */
  public byte[] openBytes(byte[] sealed, String boundTo) {
    if (sealed.length < 1 + NONCE_BYTES + TAG_BITS / 8) {
      throw unopened(null);
    }
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte id = buffer.get();
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(nonce);
    byte[] text = new byte[buffer.remaining()];
    buffer.get(text);
    return run(Cipher.DECRYPT_MODE, id, nonce, text, boundTo);
  }

  private byte[] run(int mode, byte id, byte[] nonce, byte[] input, String boundTo) {
    SecretKeySpec key = keys.get(id);
    if (key == null) {
      throw unopened(null);
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw unopened(e);
    }
  }

  private static IllegalStateException unopened(Exception cause) {
    return new IllegalStateException("a sealed value does not open with the keys here", cause);
  }
}
