package jp.madoguchi.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox table. */
@Dependent
class QueuedMails {
  private static final int MOST_POSTPONED = 1_000;
  private static final String DONE =
      " from QueuedMail m where m.state <> :queued and m.createdAt <= :past and m.id > :after";

  @PersistenceContext private EntityManager entities;

  void add(QueuedMail mail) {
    entities.persist(mail);
  }

  /** Ids of what is to be sent now, the longest due first. Locks nothing. */
  List<Long> due(Channel channel, Instant now, int most) {
    return entities
        .createQuery(
            """
            select m.id from QueuedMail m
            where m.state = :queued and m.channel = :channel and m.nextTryAt <= :now
            order by m.nextTryAt, m.id
            """,
            Long.class)
        .setParameter("channel", channel)
        .setParameter("queued", MailState.QUEUED)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /** A mail, locked until the end of the transaction; empty if it was sent or never existed. */
  Optional<QueuedMail> unsent(String messageKey) {
    return entities
        .createQuery(
            "select m from QueuedMail m where m.messageKey = :key and m.state <> :sent"
                + " and m.channel = jp.madoguchi.mail.Channel.MAIL",
            QueuedMail.class)
        .setParameter("key", messageKey)
        .setParameter("sent", MailState.SENT)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  long countDoneUntil(Instant past) {
    return entities
        .createQuery("select count(m)" + DONE, Long.class)
        .setParameter("queued", MailState.QUEUED)
        .setParameter("past", past)
        .setParameter("after", 0L)
        .getSingleResult();
  }

  /** Ids of mails that were written until then and of which nothing more will become. */
  List<Long> doneUntil(Instant past, long after, int most) {
    return entities
        .createQuery("select m.id" + DONE + " order by m.id", Long.class)
        .setParameter("queued", MailState.QUEUED)
        .setParameter("past", past)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** Not those that an operator has had sent again meanwhile. */
  int delete(List<Long> ids) {
    return entities
        .createQuery("delete from QueuedMail m where m.id in :ids and m.state <> :queued")
        .setParameter("ids", ids)
        .setParameter("queued", MailState.QUEUED)
        .executeUpdate();
  }

  /**
   * What else is due for a system that is away or slow waits, too, but for what another node is
   * sending: the others' turn must not come after one vain attempt for each.
   */
  void postpone(String client, Instant now, Instant until) {
    List<?> ids =
        entities
            .createNativeQuery(
                """
                select id from mail_outbox where channel = 'WEBHOOK' and recipient = :client
                and state = 'QUEUED' and next_try_at <= :now for update skip locked
                """)
            .setParameter("client", client)
            .setParameter("now", now)
            .setMaxResults(MOST_POSTPONED)
            .getResultList();
    if (!ids.isEmpty()) {
      entities
          .createQuery("update QueuedMail m set m.nextTryAt = :until where m.id in :ids")
          .setParameter("until", until)
          .setParameter("ids", ids.stream().map(id -> ((Number) id).longValue()).toList())
          .executeUpdate();
    }
  }

  /** Locks one row until the end of the transaction; empty if another node has it or had it. */
  Optional<QueuedMail> claim(long id, Instant now) {
    return entities
        .createNativeQuery(
            """
            select * from mail_outbox
            where id = :id and state = 'QUEUED' and next_try_at <= :now for update skip locked
            """,
            QueuedMail.class)
        .setParameter("id", id)
        .setParameter("now", now)
        .getResultStream()
        .map(QueuedMail.class::cast)
        .findFirst();
  }
}
