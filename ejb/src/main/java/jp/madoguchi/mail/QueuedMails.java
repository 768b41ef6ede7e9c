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
  private static final String DONE =
      " from QueuedMail m where m.state <> :queued and m.createdAt <= :past and m.id > :after";

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
