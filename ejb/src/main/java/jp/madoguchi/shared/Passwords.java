package jp.madoguchi.shared;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes of the passwords that people choose: Argon2id with 19 MiB, two passes, one lane. No more
 * than two run per core, so that a rush of sign-ins waits instead of taking all memory.
 */
@ApplicationScoped
public class Passwords {
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
  private static final int SALT_BYTES = 16;

  private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());
  private final String nobodys = hashOf("nobody has this password");

  /** The hash in PHC form, with its own salt and parameters. */
  public String hash(String password) {
    return inTurn(() -> hashOf(password));
  }

  /** Whether the typed password is the one behind the hash. */
  public boolean matches(String typed, String hash) {
    return inTurn(() -> Password.check(typed, hash).with(Argon2Function.getInstanceFromHash(hash)));
  }

  /** Whether the hash was made with the parameters of today; if not, it is to be made anew. */
  public boolean isOfToday(String hash) {
    return ARGON2.equals(Argon2Function.getInstanceFromHash(hash));
  }

  /** Takes as long as {@link #matches}: for a user that does not exist. */
  public void pretend(String typed) {
    matches(typed, nobodys);
  }

  private static String hashOf(String password) {
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
  }

  private <T> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
