package jp.madoguchi.generation;

import jakarta.ejb.ApplicationException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.feedfile.FeedFault;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.shared.ErrorCode;

/**
 * Finds what the staged lines of a generation state otherwise than the generation in force or the
 * register, by a few statements whatever their number. From then on the lines are not needed.
 */
@Dependent
public class Differences {
  private static final int MOST_FAULTS = 1_000;

  /** Grouped by the generation, too, because H2 then follows the key and holds no groups. */
  private static final String TOTALS =
      "select count(*), sum(s.lines), max(s.lines), sum(s.institution_sum), sum(s.manager_sum)"
          + " from (select institution_code, count(*) as lines, sum(institution_print) as"
          + " institution_sum, sum(manager_print) as manager_sum from feed_staged"
          + " where generation_id = :generation group by generation_id, institution_code) s";

  /** What differs from the register or from what is in force, or contradicts itself. */
  private static final String STATEMENTS =
      "insert into feed_statement (generation_id, institution_code, line, registered_on,"
          + " fingerprint) select s.generation_id, s.institution_code, s.line, s.registered_on,"
          + " s.fingerprint from (select generation_id, institution_code, min(line) as line,"
          + " min(registered_on) as registered_on, min(institution_print) as least_print,"
          + " max(institution_print) as greatest_print, cast(min(institution_print) as varchar(20))"
          + " || '-' || cast(sum(manager_print) as varchar(30)) as fingerprint from feed_staged"
          + " where generation_id = :generation group by generation_id, institution_code) s"
          + " left join institution i on i.institution_code = s.institution_code"
          + " and i.fingerprint = s.fingerprint"
          + " left join statement_in_force f on f.layout = :layout"
          + " and f.institution_code = s.institution_code and f.fingerprint = s.fingerprint"
          + " where i.id is null or f.institution_code is null"
          + " or s.least_print <> s.greatest_print";

  private static final String LINES =
      "insert into feed_row ({columns}) select {columns} from feed_staged r"
              .replace("{columns}", "generation_id, " + String.join(", ", StagedLine.COLUMNS))
          + " where r.generation_id = :generation and exists (select 1 from feed_statement s"
          + " where s.generation_id = r.generation_id"
          + " and s.institution_code = r.institution_code)";

  /**
   * What is in force and is not stated now; and what was not stated before, is not closed meanwhile
   * and still is not stated.
   */
  private static final String ABSENCES =
      "insert into feed_absence (generation_id, institution_code)"
          + " select cast(:generation as bigint), k.institution_code"
          + " from (select institution_code from statement_in_force where layout = :layout"
          + " union all select a.institution_code from feed_current c"
          + " join feed_absence a on a.generation_id = c.generation_id"
          + " join institution i on i.institution_code = a.institution_code"
          + " and i.status <> 'CLOSED' where c.layout = :layout) k"
          + " where not exists (select 1 from feed_staged r where r.generation_id = :generation"
          + " and r.institution_code = k.institution_code)";

  /**
   * Two lines of one code that contradict each other, or name the same manager. Where all is as it
   * was in force there are none, as then there would have been already.
   */
  private static final String SAME_CODE =
      "select line, institution_code from (select line, institution_code, institution_print,"
          + " first_value(institution_print) over (partition by institution_code order by line) as"
          + " first_print, row_number() over (partition by institution_code, manager_name,"
          + " birth_hash order by line) as turn from feed_row where generation_id = :generation"
          + " and institution_code in (select institution_code from feed_row where generation_id"
          + " = :generation group by generation_id, institution_code having count(*) > 1)) r"
          + " where institution_print <> first_print or turn > 1 order by line";

  /** At least one of the two states something new, or the register would have it twice. */
  private static final String SAME_NUMBER =
      "select line, registration_display from (select line, registration_display,"
          + " institution_code, first_value(institution_code) over (partition by live_registration"
          + " order by line) as first_code from feed_staged where generation_id = :generation and"
          + " live_registration in (select live_registration from feed_staged where generation_id ="
          + " :generation and live_registration in (select live_registration from feed_row where"
          + " generation_id = :generation) group by generation_id, live_registration having"
          + " min(institution_code) <> max(institution_code))) r"
          + " where institution_code <> first_code order by line";

  private static final String MISSING =
      "select count(*) from feed_absence a join institution i"
          + " on i.institution_code = a.institution_code and i.status <> 'CLOSED'"
          + " where a.generation_id = :generation";

  @PersistenceContext private EntityManager entities;
  @Inject private Staging staging;

  /**
   * @param faults what can be seen only when all lines are there; at most 1,000 of each kind
   * @param faultsInAll how many of them there are
   * @param missing institutions not stated, though they were once and are not closed
   */
  public record Found(long institutions, long missing, List<FeedFault> faults, long faultsInAll) {}

  /** The staged lines are fewer than were written: as after a crash of PostgreSQL. */
  @ApplicationException(rollback = true)
  public static class LinesLost extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    LinesLost() {
      super("the staged lines of a feed are lost");
    }
  }

  private record Totals(long institutions, long lines, boolean several, String print) {}

  /**
   * @param lines so many were staged
   * @throws LinesLost when so many are there no more; then nothing was written
   */
  public Found find(long generation, FeedLayout layout, long lines) {
    staging.beginPasses();
    Totals totals = totals(generation);
    if (totals.lines() != lines) {
      throw new LinesLost();
    }
    query(STATEMENTS, generation).setParameter("layout", layout.name()).executeUpdate();
    query(LINES, generation).executeUpdate();
    query(ABSENCES, generation).setParameter("layout", layout.name()).executeUpdate();
    List<FeedFault> faults =
        Stream.concat(
                totals.several() ? faults(SAME_CODE, generation, "機関コード") : Stream.of(),
                faults(SAME_NUMBER, generation, "登録記号番号"))
            .toList();
    long inAll = faults.size() < MOST_FAULTS ? faults.size() : count(generation);
    staging.endPasses();
    entities.find(Generation.class, generation).complete(totals.institutions(), totals.print());
    long missing = ((Number) query(MISSING, generation).getSingleResult()).longValue();
    return new Found(totals.institutions(), missing, faults, inAll);
  }

  private Totals totals(long generation) {
    Object[] row = (Object[]) query(TOTALS, generation).getSingleResult();
    long lines = number(row[1]);
    return new Totals(
        number(row[0]), lines, number(row[2]) > 1, "%s-%s-%s".formatted(lines, row[3], row[4]));
  }

  /** Of no rows there is no sum. */
  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  private Stream<FeedFault> faults(String sql, long generation, String column) {
    List<?> rows = query(sql, generation).setMaxResults(MOST_FAULTS).getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            c ->
                FeedFault.of(
                    ((Number) c[0]).intValue(), column, ErrorCode.FEED_007, (String) c[1], column));
  }

  private long count(long generation) {
    return Stream.of(SAME_CODE, SAME_NUMBER)
        .map(sql -> query("select count(*) from (" + sql + ") f", generation).getSingleResult())
        .mapToLong(Differences::number)
        .sum();
  }

  private Query query(String sql, long generation) {
    return entities.createNativeQuery(sql).setParameter("generation", generation);
  }
}
