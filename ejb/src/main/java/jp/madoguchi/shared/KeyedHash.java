package jp.madoguchi.shared;

import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recognises a value again without storing it (HMAC-SHA256). Without the key nobody can try out the
 * few possible birth dates against a copy of the database.
 */
@Dependent
public class KeyedHash {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public KeyedHash() {
    this(Keys.required(Keys.HASH));
  }

  KeyedHash(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * 64 hexadecimal digits.
   *
   * @param purpose what the hash is for, so that equal values of two purposes have different hashes
   */
  public String of(String value, String purpose) {
    byte[] label = purpose.getBytes(StandardCharsets.UTF_8);
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      // The length in front keeps ("ab", "c") and ("a", "bc") apart.
      mac.update(Integer.toString(label.length).getBytes(StandardCharsets.UTF_8));
      mac.update((byte) ':');
      mac.update(label);
      mac.update(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
