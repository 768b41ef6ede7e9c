package jp.madoguchi.shared;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Hashes of the passwords that people choose: Argon2id with 19 MiB or what the operator gives, two
 * passes, one lane. No more than two run per core, so that a rush of sign-ins waits instead of
 * taking all memory.
 */
@ApplicationScoped
public class Passwords {
  /** KiB. With two passes the least that is advised (OWASP Password Storage). */
  static final int LEAST_MEMORY = 19 * 1024;

  private static final String MEMORY = "madoguchi.password.memory";
  private static final int SALT_BYTES = 16;

  private final Argon2Function argon2;
  private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());
  private final String nobodys;

  /**
   * @throws IllegalStateException when less memory is configured than is safe, but in the embedded
   *     profile, whose tests hash thousands of times
   */
  public Passwords() {
    this(
        ConfigProvider.getConfig().getOptionalValue(MEMORY, Integer.class).orElse(LEAST_MEMORY),
        "embedded".equals(System.getProperty("madoguchi.profile")));
  }

  Passwords(int memory, boolean embedded) {
    if (memory < LEAST_MEMORY && !embedded) {
      throw new IllegalStateException(
          "Madoguchi cannot start: " + MEMORY + " must be " + LEAST_MEMORY + " (KiB) or more");
    }
    argon2 = Argon2Function.getInstance(memory, 2, 1, 32, Argon2.ID);
    nobodys = hashOf("nobody has this password");
  }

  /** With the parameters of a portal for which nothing is configured. */
  public static Passwords standard() {
    return new Passwords(LEAST_MEMORY, false);
  }

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
    return argon2.equals(Argon2Function.getInstanceFromHash(hash));
  }

  /** Takes as long as {@link #matches}: for a user that does not exist. */
  public void pretend(String typed) {
    matches(typed, nobodys);
  }

  private String hashOf(String password) {
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult();
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
