package jp.madoguchi.webhooks;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
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

  /** Leaves what the use case has not written yet unwritten. */
  List<Webhook> sending() {
    return entities
        .createQuery("select w from Webhook w where w.sending order by w.id", Webhook.class)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }
}
