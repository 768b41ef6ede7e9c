package jp.madoguchi.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

@Dependent
class ApiClients {
  @PersistenceContext private EntityManager entities;

  void add(ApiClient client) {
    entities.persist(client);
    entities.flush();
  }

  Optional<ApiClient> named(ClientName name) {
    return query(name, LockModeType.NONE);
  }

  /** Nobody else changes the client before this transaction ends. */
  Optional<ApiClient> held(ClientName name) {
    return query(name, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * The same, for a name from a page's address; may be null.
   *
   * @throws Refusal CLI-008 if there is none
   */
  ApiClient toChange(String name) {
    return ClientName.of(name).flatMap(this::held).orElseThrow(ApiClients::unknown);
  }

  /** Written at most once a minute, and beside the version: a client calls many times at once. */
  void used(ClientName name, Instant now) {
    entities
        .createQuery(
            "update ApiClient c set c.usedAt = :now where c.name = :name"
                + " and (c.usedAt is null or c.usedAt < :minute)")
        .setParameter("now", now)
        .setParameter("name", name.text())
        .setParameter("minute", now.minus(Duration.ofMinutes(1)))
        .executeUpdate();
  }

  /** Those whose overlap, or whose client, has ended. How many were forgotten. */
  int forgetSecrets(Instant now) {
    return forget("c.formerSealed = null where c.formerSealed is not null and c.formerUntil", now)
        + forget("c.sealedSecret = null where c.sealedSecret is not null and c.endsAt", now);
  }

  private int forget(String which, Instant now) {
    return entities
        .createQuery("update ApiClient c set " + which + " <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  static Refusal unknown() {
    return new Refusal(Problem.of(null, ErrorCode.CLI_008));
  }

  /** The newest first. */
  List<ApiClient> all(int most) {
    return entities
        .createQuery("select c from ApiClient c order by c.id desc", ApiClient.class)
        .setMaxResults(most)
        .getResultList();
  }

  private Optional<ApiClient> query(ClientName name, LockModeType lock) {
    return entities
        .createQuery("select c from ApiClient c where c.name = :name", ApiClient.class)
        .setParameter("name", name.text())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
