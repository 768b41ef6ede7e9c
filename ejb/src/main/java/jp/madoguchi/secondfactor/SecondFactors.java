package jp.madoguchi.secondfactor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.shared.Seal;

/** The authenticator apps, by user name. */
@Dependent
public class SecondFactors {
  /** 160 bits, as RFC 4226 recommends. */
  private static final int SECRET_BYTES = 20;

  @PersistenceContext private EntityManager entities;
  @Inject private RecoveryCodes recovery;
  @Inject private Seal seal;
  @Inject private Clock clock;

  private final SecureRandom random = new SecureRandom();

  public boolean isOn(String name) {
    return Optional.ofNullable(entities.find(SecondFactor.class, name))
        .map(SecondFactor::isOn)
        .orElse(false);
  }

  /** A new secret as Base32, which replaces one that was never confirmed. */
  public String begin(String name) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    entities.merge(new SecondFactor(name, secret, seal));
    return Base32.of(secret);
  }

  /**
   * Turns the second factor on if the code is right.
   *
   * @return ten recovery codes; empty if it is not
   */
  public Optional<List<String>> confirm(String name, String typed) {
    Optional<SecondFactor> factor =
        locked(name).filter(f -> !f.isOn() && f.accepts(bare(typed), seal, clock.instant()));
    factor.ifPresent(f -> f.confirmed(clock.instant()));
    return factor.map(f -> recovery.renew(name));
  }

  /** Whether it is the code of this moment or a recovery code; each counts once. */
  public boolean accepts(String name, String typed) {
    String code = bare(typed);
    Optional<SecondFactor> factor = locked(name).filter(SecondFactor::isOn);
    return factor.filter(f -> f.accepts(code, seal, clock.instant())).isPresent()
        || factor.isPresent() && recovery.use(name, code);
  }

  public void remove(String name) {
    locked(name).ifPresent(entities::remove);
    recovery.forget(name);
  }

  /** The person has another user name from now on; app and recovery codes go on counting. */
  public void move(String name, String other) {
    remove(other);
    locked(name)
        .ifPresent(
            factor -> {
              entities.persist(factor.of(other, seal));
              entities.remove(factor);
            });
    recovery.move(name, other);
  }

  /** Of two sign-ins with one code, one waits and finds it used. */
  private Optional<SecondFactor> locked(String name) {
    Optional<SecondFactor> factor = Optional.ofNullable(entities.find(SecondFactor.class, name));
    factor.ifPresent(f -> entities.refresh(f, LockModeType.PESSIMISTIC_WRITE));
    return factor;
  }

  private static String bare(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Pd}]", "")
        .toUpperCase(Locale.ROOT);
  }
}
