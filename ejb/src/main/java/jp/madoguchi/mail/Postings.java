package jp.madoguchi.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.Seal;

/**
 * What systems are told, in the outbox beside the mails: they leave if, and only if, the
 * transaction commits, and by the same rule of retries. Their content is kept until the row is
 * forgotten, so that it can be sent again.
 */
@Dependent
public class Postings {
  private static final String OF_CLIENT =
      " from QueuedMail m where m.channel = jp.madoguchi.mail.Channel.WEBHOOK"
          + " and m.recipient = :client";
  private static final String ROWS =
      "select new jp.madoguchi.mail.Postings$Row(m.id, m.messageKey, m.template, m.state, m.tries,"
          + " m.lastStatus, m.lastError, m.createdAt, m.nextTryAt, m.sentAt, m.version)"
          + OF_CLIENT;

  @PersistenceContext private EntityManager entities;
  @Inject private Seal seal;
  @Inject private Clock clock;

  /**
   * @param number its own in the outbox; the next page begins before the last one's
   * @param id as it is sent
   * @param event key of {@link Announcement.Kind}
   * @param lastStatus of the last answer, null when there was none
   * @param lastError kind of the last failure, null when there was none
   * @param nextTryAt of no meaning once sent or given up
   * @param sentAt null until sent
   */
  public record Row(
      Long number,
      String id,
      String event,
      MailState state,
      int tries,
      Integer lastStatus,
      String lastError,
      Instant createdAt,
      Instant nextTryAt,
      Instant sentAt,
      int version) {}

  /** Needs a transaction. */
  public void enqueue(WebhookTransport.Posting posting, Announcement.Kind kind) {
    entities.persist(QueuedMail.of(posting, kind, seal, clock.instant()));
  }

  /**
   * The newest first.
   *
   * @param before null for the first page
   */
  public List<Row> page(String client, Long before, int most) {
    return rows(" and m.id < :before order by m.id desc", client)
        .setParameter("before", before == null ? Long.MAX_VALUE : before)
        .setMaxResults(most)
        .getResultList();
  }

  /** Empty also for one of another client. */
  public Optional<Row> one(String client, String id) {
    return rows(" and m.messageKey = :id", client)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<Row> rows(String condition, String client) {
    return entities.createQuery(ROWS + condition, Row.class).setParameter("client", client);
  }

  /**
   * Due at once, whatever became of it before.
   *
   * @return its version until now, with nothing done where that is not the one given; empty if the
   *     client has no such posting
   */
  public Optional<Integer> again(String client, String id, int version) {
    Optional<QueuedMail> found =
        entities
            .createQuery("select m" + OF_CLIENT + " and m.messageKey = :id", QueuedMail.class)
            .setParameter("client", client)
            .setParameter("id", id)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
    found.filter(m -> m.version() == version).ifPresent(m -> m.again(clock.instant()));
    return found.map(QueuedMail::version);
  }

  /**
   * All of the client that were written since then are due at once, sent ones too.
   *
   * @return how many
   */
  public int againSince(String client, Instant since) {
    return entities
        .createQuery(
            "update QueuedMail m set m.state = jp.madoguchi.mail.MailState.QUEUED,"
                + " m.nextTryAt = :now, m.version = m.version + 1"
                + " where m.channel = jp.madoguchi.mail.Channel.WEBHOOK"
                + " and m.recipient = :client and m.createdAt >= :since")
        .setParameter("now", clock.instant())
        .setParameter("client", client)
        .setParameter("since", since)
        .executeUpdate();
  }
}
