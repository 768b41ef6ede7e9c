package jp.madoguchi.secondfactor;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.shared.Secrets;

@Dependent
class RecoveryCodes {
  private static final int MANY = 10;
  private static final int BYTES = 16;

  @PersistenceContext private EntityManager entities;

  private final SecureRandom random = new SecureRandom();

  /** New ones instead of all former; in groups of characters, to be copied by hand. */
  List<String> renew(String name) {
    forget(name);
    List<String> codes = Stream.generate(this::code).limit(MANY).toList();
    codes.forEach(code -> entities.persist(new RecoveryCode(name, code)));
    return codes.stream().map(code -> code.replaceAll("(.{4})(?=.)", "$1-")).toList();
  }

  /** Whether there was such a code; from now on there is not. */
  boolean use(String name, String code) {
    return entities
            .createQuery("delete from RecoveryCode c where c.name = :name and c.codeHash = :hash")
            .setParameter("name", name)
            .setParameter("hash", Secrets.sha256(code))
            .executeUpdate()
        == 1;
  }

  long left(String name) {
    return entities
        .createQuery("select count(c) from RecoveryCode c where c.name = :name", Long.class)
        .setParameter("name", name)
        .getSingleResult();
  }

  void move(String name, String other) {
    entities
        .createQuery("update RecoveryCode c set c.name = :other where c.name = :name")
        .setParameter("other", other)
        .setParameter("name", name)
        .executeUpdate();
  }

  void forget(String name) {
    entities
        .createQuery("delete from RecoveryCode c where c.name = :name")
        .setParameter("name", name)
        .executeUpdate();
  }

  private String code() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base32.of(bytes);
  }
}
