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
  @PersistenceContext private EntityManager entities;

  void add(QueuedMail mail) {
    entities.persist(mail);
  }

  /** Ids of mails to send now, the longest due first. Locks nothing. */
  List<Long> due(Instant now, int most) {
    return entities
        .createQuery(
            """
            select m.id from QueuedMail m
            where m.state = :queued and m.nextTryAt <= :now order by m.nextTryAt, m.id
            """,
            Long.class)
        .setParameter("queued", MailState.QUEUED)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /** Locked until the end of the transaction; empty if it was sent or never existed. */
  Optional<QueuedMail> unsent(String messageKey) {
    return entities
        .createQuery(
            "select m from QueuedMail m where m.messageKey = :key and m.state <> :sent",
            QueuedMail.class)
        .setParameter("key", messageKey)
        .setParameter("sent", MailState.SENT)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Locks one mail until the end of the transaction; empty if another node has it or had it. */
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
