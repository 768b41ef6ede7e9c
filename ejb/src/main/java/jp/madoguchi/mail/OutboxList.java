package jp.madoguchi.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** 送信メールの一覧: the newest first, fifty a page. What a mail says is shown to nobody. */
@Stateless
@RolesAllowed("operator")
public class OutboxList {
  private static final int PAGE = 50;
  private static final String ROWS =
      "select new jp.madoguchi.mail.OutboxList$Row(m.id, m.messageKey, m.template, m.recipient,"
          + " m.state, m.tries, m.createdAt, m.nextTryAt, m.sentAt, m.lastError)"
          + " from QueuedMail m where m.channel = jp.madoguchi.mail.Channel.MAIL"
          + " and m.id < :before";

  @PersistenceContext EntityManager entities;

  /** Which mails. */
  public enum Show {
    /** Those that the mail server has not taken, at once or at all. */
    TROUBLE(" and m.state <> jp.madoguchi.mail.MailState.SENT and m.tries > 0"),
    WAITING(" and m.state = jp.madoguchi.mail.MailState.QUEUED"),
    ALL("");

    private final String condition;

    Show(String condition) {
      this.condition = condition;
    }
  }

  /**
   * @param number its own in the outbox; the next page begins before the last one's
   * @param key names it to {@link ResendMail}
   * @param template for example M01
   * @param nextTryAt of no meaning once sent or given up
   * @param sentAt null until sent
   * @param lastError kind of failure and reply code, null when there was none
   */
  public record Row(
      Long number,
      String key,
      String template,
      String recipient,
      MailState state,
      int tries,
      Instant createdAt,
      Instant nextTryAt,
      Instant sentAt,
      String lastError) {}

  /**
   * @param next null on the last page
   */
  public record Page(List<Row> rows, Long next) {}

  /**
   * @param before null for the first page
   */
  public Page page(Show show, Long before) {
    TypedQuery<Row> query =
        entities
            .createQuery(ROWS + show.condition + " order by m.id desc", Row.class)
            .setParameter("before", before == null ? Long.MAX_VALUE : before)
            .setMaxResults(PAGE + 1);
    List<Row> rows = query.getResultList();
    return rows.size() <= PAGE
        ? new Page(rows, null)
        : new Page(List.copyOf(rows.subList(0, PAGE)), rows.get(PAGE - 1).number());
  }
}
