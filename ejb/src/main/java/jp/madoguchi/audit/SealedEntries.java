package jp.madoguchi.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The chain as it stands in the database: its end, its entries, its anchors. */
@Dependent
class SealedEntries {
  @PersistenceContext private EntityManager entities;

  /** Locks the end of the chain until the transaction ends; empty while another node holds it. */
  Optional<ChainHead> claimHead() {
    return head("select * from audit_chain where id = 1 for update skip locked");
  }

  /** The same, but waits for the other node. */
  Optional<ChainHead> awaitHead() {
    return head("select * from audit_chain where id = 1 for update");
  }

  private Optional<ChainHead> head(String sql) {
    return entities
        .createNativeQuery(sql, ChainHead.class)
        .getResultStream()
        .map(ChainHead.class::cast)
        .findFirst();
  }

  /** Entries that were committed and have no place yet, whatever the order of the commits was. */
  List<AuditEntry> unsealed(int most) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.sequence is null order by e.id", AuditEntry.class)
        .setMaxResults(most)
        .getResultList();
  }

  boolean unsealedBefore(Instant instant) {
    return !entities
        .createQuery(
            "select e.id from AuditEntry e where e.sequence is null and e.at < :instant",
            Long.class)
        .setParameter("instant", instant)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** In the order of the chain. They are read only, and what is changed in them is not kept. */
  List<AuditEntry> after(long sequence, long target, int most) {
    return entities
        .createQuery(
            """
            select e from AuditEntry e
            where e.sequence > :after and e.sequence <= :target order by e.sequence
            """,
            AuditEntry.class)
        .setParameter("after", sequence)
        .setParameter("target", target)
        .setHint("org.hibernate.readOnly", true)
        .setMaxResults(most)
        .getResultList();
  }

  /** Whether the chain still has this value at this place. */
  boolean has(ChainPoint point) {
    return entities
        .createQuery("select e.hash from AuditEntry e where e.sequence = :at", String.class)
        .setParameter("at", point.sequence())
        .getResultStream()
        .anyMatch(point.hash()::equals);
  }

  /** The greatest sequence that anything speaks of: more than the entries say if some are gone. */
  long claimedEnd() {
    return LongStream.of(greatest("ChainHead"), greatest("ChainAnchor"), greatest("AuditEntry"))
        .max()
        .orElseThrow();
  }

  private long greatest(String entity) {
    Long sequence =
        entities
            .createQuery("select max(e.sequence) from " + entity + " e", Long.class)
            .getSingleResult();
    return sequence == null ? 0 : sequence;
  }

  List<ChainAnchor> anchors(long after, long through) {
    return entities
        .createQuery(
            """
            select a from ChainAnchor a
            where a.sequence > :after and a.sequence <= :through order by a.sequence, a.id
            """,
            ChainAnchor.class)
        .setParameter("after", after)
        .setParameter("through", through)
        .getResultList();
  }

  Optional<ChainAnchor> lastAnchor() {
    return entities
        .createQuery("select a from ChainAnchor a order by a.id desc", ChainAnchor.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Adds it unless one says the same. */
  boolean add(ChainAnchor anchor) {
    boolean known =
        anchors(anchor.sequence() - 1, anchor.sequence()).stream()
            .anyMatch(a -> a.hash().equals(anchor.hash()));
    if (!known) {
      entities.persist(anchor);
    }
    return !known;
  }
}
