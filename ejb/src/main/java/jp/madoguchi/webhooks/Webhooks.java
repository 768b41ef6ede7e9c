package jp.madoguchi.webhooks;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class Webhooks {
  @PersistenceContext private EntityManager entities;

  void add(Webhook webhook) {
    entities.persist(webhook);
  }

  /**
   * @param client may be null
   */
  Optional<Webhook> of(String client) {
    return entities
        .createQuery("select w from Webhook w where w.client = :client", Webhook.class)
        .setParameter("client", client)
        .getResultStream()
        .findFirst();
  }

  /** Their clients. */
  List<String> withSecret() {
    return entities
        .createQuery("select w.client from Webhook w where w.secret is not null", String.class)
        .getResultList();
  }

  /** How many were forgotten. */
  int forgetFormer(Instant now) {
    return entities
        .createQuery(
            "update Webhook w set w.formerSecret = null, w.formerUntil = null"
                + " where w.formerUntil <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  /** How many were forgotten. */
  int forgetSecretsOf(List<String> clients) {
    return entities
        .createQuery(
            "update Webhook w set w.secret = null, w.formerSecret = null, w.formerUntil = null"
                + " where w.client in :clients")
        .setParameter("clients", clients)
        .executeUpdate();
  }

  /** Leaves what the use case has not written yet unwritten. */
  List<Webhook> sending() {
    return entities
        .createQuery("select w from Webhook w where w.sending order by w.id", Webhook.class)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }
}
