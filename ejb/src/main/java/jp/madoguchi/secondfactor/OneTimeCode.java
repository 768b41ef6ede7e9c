package jp.madoguchi.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * 認証コード: the six digits that an authenticator app shows for 30 seconds (RFC 6238 with SHA-1, which
 * is what all apps can do). One step before and after counts, too: clocks differ and people type.
 */
final class OneTimeCode {
  private static final long SECONDS = 30;
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();

  private OneTimeCode() {}

  /**
   * The step of time to which a typed code belongs.
   *
   * @param after steps up to this one are used up: a code counts once
   */
  static OptionalLong stepOf(String code, byte[] secret, Instant now, long after) {
    long step = Math.floorDiv(now.getEpochSecond(), SECONDS);
    return LongStream.rangeClosed(step - 1, step + 1)
        .filter(s -> s > after && isEqual(code, at(s, secret)))
        .findFirst();
  }

  static String at(long step, byte[] secret) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
          Instant.ofEpochSecond(step * SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("every secret of ours is a key", e);
    }
  }

  private static boolean isEqual(String typed, String code) {
    return MessageDigest.isEqual(
        typed.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
  }
}
