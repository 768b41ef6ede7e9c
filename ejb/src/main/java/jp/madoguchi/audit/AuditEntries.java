package jp.madoguchi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 証跡の一覧: the newest first, as many as are asked for, one statement. */
@Stateless
@RolesAllowed({"auditor", "operator"})
public class AuditEntries {
  private static final String ROWS =
      "select new jp.madoguchi.audit.AuditEntries$Row(e.id, e.sequence, e.at, e.actor, e.action,"
          + " e.about, e.result, e.correlationId) from AuditEntry e where e.id is not null";

  @PersistenceContext private EntityManager entities;

  /** Where a page ends, and the next one begins. The number is the entry's own in the trail. */
  public record Mark(Instant at, long number) {
    public static Mark of(Row row) {
      return new Mark(row.at(), row.number());
    }
  }

  /**
   * @param sequence its place in the chain, null until sealed
   * @param about null when the action has no object
   */
  public record Row(
      Long number,
      Long sequence,
      Instant at,
      String actor,
      String action,
      String about,
      String result,
      String correlationId) {}

  /**
   * @param next null on the last page
   */
  public record Page(List<Row> rows, Mark next) {
    private static final int LENGTH = 50;

    /** One row more than a page has, only to learn whether there is another page. */
    static final int ASKED_FOR = LENGTH + 1;

    static Page cut(List<Row> rows) {
      if (rows.size() < ASKED_FOR) {
        return new Page(rows, null);
      }
      return new Page(List.copyOf(rows.subList(0, LENGTH)), Mark.of(rows.get(LENGTH - 1)));
    }
  }

  /**
   * Who shows them or gives them away has left an entry: {@link ReadAuditTrail}, {@link
   * ExportAuditTrail}.
   *
   * @param after null for the first rows
   * @param most at most so many
   * @throws jp.madoguchi.shared.Refusal AUD-001 or AUD-002 at the fields of the period
   */
  public List<Row> rows(AuditFilter filter, Mark after, int most) {
    AuditFilter.Period period = filter.period();
    Map<String, Object> conditions = new LinkedHashMap<>();
    put(conditions, " and e.actor = :who", filter.who());
    put(conditions, " and e.action = :what", filter.what());
    put(conditions, " and e.about = :object", filter.object());
    put(conditions, " and e.at >= :from", period.from());
    put(conditions, " and e.at < :before", period.before());
    StringBuilder text = new StringBuilder(ROWS);
    conditions.keySet().forEach(text::append);
    text.append(after == null ? "" : " and e.at <= :at and (e.at < :at or e.id < :number)");
    text.append(" order by e.at desc, e.id desc");
    TypedQuery<Row> query = entities.createQuery(text.toString(), Row.class).setMaxResults(most);
    conditions.forEach((c, value) -> query.setParameter(c.substring(c.indexOf(':') + 1), value));
    if (after != null) {
      query.setParameter("at", after.at()).setParameter("number", after.number());
    }
    return query.getResultList();
  }

  private static void put(Map<String, Object> conditions, String condition, Object value) {
    if (value != null && !value.equals("")) {
      conditions.put(condition, value);
    }
  }
}
