package jp.madoguchi.harness;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** The authenticator app on somebody's phone (RFC 6238), once it has the secret. */
public final class AuthenticatorApp {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECRET_BYTES = 20;

  private final SecretKeySpec secret;

  /**
   * @param letters the secret as it is shown to who cannot use a camera
   */
  public AuthenticatorApp(String letters) {
    secret = new SecretKeySpec(bytes(UsedSecrets.note(letters)), "HmacSHA1");
  }

  /** What it shows then. */
  public String code(Instant at) {
    try {
      return UsedSecrets.note(
          new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(secret, at));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String letters) {
    BigInteger number = BigInteger.ZERO;
    for (char letter : letters.toCharArray()) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
    }
    byte[] signed = number.toByteArray();
    byte[] bytes = new byte[SECRET_BYTES];
    int length = Math.min(signed.length, SECRET_BYTES);
    System.arraycopy(signed, signed.length - length, bytes, SECRET_BYTES - length, length);
    return bytes;
  }
}
