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

  /** What differs from the register or from what is in force, or contradicts itself. */
  private static final String STATEMENTS =
      "insert into feed_statement (generation_id, institution_code, line, registered_on,"
          + " fingerprint) select s.generation_id, s.institution_code, s.line, s.registered_on,"
          + " s.fingerprint from (select r.generation_id, r.institution_code, min(r.line) as line,"
          + " min(r.registered_on) as registered_on, min(r.institution_print) as least_print,"
          + " max(r.institution_print) as greatest_print, "
          + InDoubt.fingerprint("min(r.institution_print)", "sum(r.manager_print)")
          + " as fingerprint"
          + " from feed_line r where r.generation_id = :generation"
          + " group by r.generation_id, r.institution_code) s"
          + " left join (select institution_code, min(in_register) as in_register,"
          + " min(in_force) as in_force from feed_doubt where generation_id = :generation"
          + " group by institution_code) d on d.institution_code = s.institution_code"
          + " where d.in_register is distinct from s.fingerprint"
          + " or d.in_force is distinct from s.fingerprint or s.least_print <> s.greatest_print";

  private static final String LINES =
      "insert into feed_row ({columns}) select {columns} from staged_row r"
              .replace("{columns}", Staging.COLUMNS)
          + " where r.generation_id = :generation and exists (select 1 from feed_statement s"
          + " where s.generation_id = r.generation_id"
          + " and s.institution_code = r.institution_code)";

  private static final String ABSENT_NOW =
      "insert into feed_absence (generation_id, institution_code) select generation_id,"
          + " institution_code from feed_unstated where generation_id = :generation";

  /** What was not stated before, is not closed meanwhile and still is not stated. */
  private static final String STILL_ABSENT =
      "insert into feed_absence (generation_id, institution_code)"
          + " select cast(:generation as bigint), a.institution_code from feed_current c"
          + " join feed_absence a on a.generation_id = c.generation_id"
          + " join institution i on i.institution_code = a.institution_code"
          + " and i.status <> 'CLOSED' where c.layout = :layout and not exists (select 1"
          + " from feed_staged r where r.generation_id = :generation"
          + " and r.institution_code = a.institution_code)";

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
  @Inject private InDoubt inDoubt;

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

  /**
   * @param lines so many were staged
   * @throws LinesLost when so many are there no more; then nothing was written
   */
  public Found find(long generation, FeedLayout layout, long lines) {
    staging.beginPasses();
    InDoubt.Totals totals = inDoubt.find(generation, layout);
    if (totals.lines() != lines) {
      throw new LinesLost();
    }
    for (String sql : List.of(STATEMENTS, LINES, ABSENT_NOW)) {
      query(sql, generation).executeUpdate();
    }
    query(STILL_ABSENT, generation).setParameter("layout", layout.name()).executeUpdate();
    boolean several = totals.lines() > totals.institutions();
    List<FeedFault> faults =
        Stream.concat(
                several ? faults(SAME_CODE, generation, "機関コード") : Stream.of(),
                faults(SAME_NUMBER, generation, "登録記号番号"))
            .toList();
    long inAll = faults.size() < MOST_FAULTS ? faults.size() : count(generation);
    staging.endPasses(generation);
    entities.find(Generation.class, generation).complete(totals.institutions(), totals.print());
    long missing = ((Number) query(MISSING, generation).getSingleResult()).longValue();
    return new Found(totals.institutions(), missing, faults, inAll);
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
        .mapToLong(number -> ((Number) number).longValue())
        .sum();
  }

  private Query query(String sql, long generation) {
    return entities.createNativeQuery(sql).setParameter("generation", generation);
  }
}
