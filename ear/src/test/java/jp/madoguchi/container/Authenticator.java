package jp.madoguchi.container;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.signin.BeginSecondFactor;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.ConfirmSecondFactor;

/** A person's authenticator app, set up as people do it. */
final class Authenticator {
  static final Duration STEP = Duration.ofSeconds(30);
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECRET_BYTES = 20;

  private final byte[] secret;
  private final List<String> recoveryCodes;

  /** In a session of the caller, whose password is that of all clinics. */
  Authenticator() {
    String session = "session";
    Bean.of(ConfirmPassword.class).confirm(Clinic.PASSWORD, session);
    secret = bytes(UsedSecrets.note(Bean.of(BeginSecondFactor.class).begin(session).text()));
    recoveryCodes = Bean.of(ConfirmSecondFactor.class).confirm(code(), session);
    recoveryCodes.forEach(UsedSecrets::note);
  }

  List<String> recoveryCodes() {
    return recoveryCodes;
  }

  /** What it shows now. */
  String code() {
    return UsedSecrets.note(code(secret));
  }

  private static String code(byte[] secret) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(secret, "HmacSHA1"), Bean.of(Clock.class).instant());
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
    byte[] secret = new byte[SECRET_BYTES];
    int length = Math.min(signed.length, SECRET_BYTES);
    System.arraycopy(signed, signed.length - length, secret, SECRET_BYTES - length, length);
    return secret;
  }
}
