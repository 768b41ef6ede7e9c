package jp.madoguchi.worklist;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.TypedText;

/**
 * 審査待ちの一覧: the most urgent first, fifty a page. Rows and count are one statement, whose work does
 * not grow with the table.
 */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class ReviewQueue {
  /** From here on the count says no more than "so many and more". */
  public static final int MANY = 1000;

  private static final int PAGE = 50;
  private static final int SOON_DAYS = 2;

  /**
   * Before anything was ever due: what is due after it is everything that waits. To say it so makes
   * H2 go along the index, which it does not do for "is not null".
   */
  private static final Instant NEVER = Instant.EPOCH;

  /**
   * Counted in the order of the list, for without one the database may look through all that is
   * done to find what waits.
   */
  private static final String ROWS =
      "select q.receipt, q.institution_name, q.kind, q.prefecture, q.submitted_at, q.due_at, q.state,"
          + " coalesce(s.display_name, q.reviewer) as holder, q.claimed_at, q.version,"
          + " (select count(*) from (select 1 as one from enrollment_queue q where %1$s order by q.%3$s limit "
          + (MANY + 1)
          + ") as found) as found_count"
          + " from enrollment_queue q left join staff_name s on s.name = q.reviewer where %2$s"
          + " order by q.%3$s, q.receipt";

  @PersistenceContext EntityManager entities;
  @Resource SessionContext session;
  @Inject Clock clock;

  /** Where a page ends, and the next one begins. */
  public record Mark(Instant dueAt, ReceiptNumber receipt) {}

  /**
   * @param kind name of an {@link jp.madoguchi.shared.InstitutionKind}
   * @param prefecture its two digits
   * @param state name of an {@link jp.madoguchi.enrollment.EnrollmentState}
   * @param reviewer the person's name, null while nobody holds the case
   * @param claimedAt null while nobody holds the case
   * @param version what a decision has to bring along
   */
  public record Row(
      String receipt,
      String institutionName,
      String kind,
      String prefecture,
      Instant submittedAt,
      Instant dueAt,
      String state,
      String reviewer,
      Instant claimedAt,
      long version) {}

  /**
   * @param found how many there are on all pages, at most {@link #MANY} + 1
   * @param next null on the last page
   */
  public record Page(List<Row> rows, long found, Mark next) {}

  /**
   * @param after null for the first page
   */
  @SuppressWarnings("unchecked") // a named result is not typed
  public Page page(QueueFilter filter, Mark after) {
    Map<String, Object> values = new HashMap<>();
    String which = condition(filter, values);
    String from = which + from(filter, after, values);
    var query =
        entities
            .createNativeQuery(ROWS.formatted(which, from, filter.show().key()), QueueLine.RESULT)
            .setMaxResults(PAGE + 1);
    values.forEach(query::setParameter);
    return cut(query.getResultList());
  }

  private String condition(QueueFilter filter, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder(filter.show().condition());
    if (filter.show() == QueueFilter.Show.ALL || filter.show() == QueueFilter.Show.MINE) {
      values.put("never", NEVER);
    }
    if (filter.show() == QueueFilter.Show.MINE) {
      values.put("caller", session.getCallerPrincipal().getName());
    }
    if (filter.due() != QueueFilter.Due.ANY) {
      sql.append(" and q.").append(filter.show().key()).append(" < :end");
      values.put("end", end(filter.due()));
    }
    if (filter.kind() != null) {
      sql.append(" and q.kind = :kind");
      values.put("kind", filter.kind().name());
    }
    if (filter.prefecture() != null) {
      sql.append(" and q.prefecture = :prefecture");
      values.put("prefecture", filter.prefecture().code());
    }
    String words = TypedText.sought(filter.words());
    if (!words.isEmpty()) {
      sql.append(" and q.sought like :words escape '!'");
      values.put("words", "%" + words.replaceAll("[!%_]", "!$0") + "%");
    }
    return sql.toString();
  }

  private Instant end(QueueFilter.Due due) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Jst.ZONE);
    return switch (due) {
      case ANY, OVER -> now;
      case TODAY -> today.plusDays(1).atStartOfDay(Jst.ZONE).toInstant();
      case SOON -> today.plusDays(SOON_DAYS + 1L).atStartOfDay(Jst.ZONE).toInstant();
    };
  }

  private static String from(QueueFilter filter, Mark after, Map<String, Object> values) {
    if (after == null) {
      return "";
    }
    values.put("due", after.dueAt());
    values.put("receipt", after.receipt().text());
    return " and q.%1$s >= :due and (q.%1$s > :due or q.receipt > :receipt)"
        .formatted(filter.show().key());
  }

  /** One row more than a page was asked for, only to learn whether there is another page. */
  private static Page cut(List<QueueLine> lines) {
    long found = lines.isEmpty() ? 0 : lines.get(0).found();
    List<Row> rows = lines.stream().map(QueueLine::row).toList();
    if (rows.size() <= PAGE) {
      return new Page(rows, found, null);
    }
    Row last = rows.get(PAGE - 1);
    return new Page(
        rows.subList(0, PAGE), found, new Mark(last.dueAt(), new ReceiptNumber(last.receipt())));
  }
}
