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

  private static final String FINGERPRINT =
      "cast({institution} as varchar(20)) || '-' || cast({manager} as varchar(30))";

  /** As the view {@code statement_in_force}, without what would keep several processes from it. */
  private static final String IN_FORCE =
      "(select institution_code, fingerprint from feed_statement where ended_by is null and"
          + " generation_id in (select id from feed_generation where layout = {layout} and"
          + " released_at is not null))";

  /**
   * Lines that are not, each by itself, what is in force and in the register: of what changed, and
   * of institutions with several lines, which are hardly any. All that follows looks at these.
   */
  private static final String DOUBT =
      "select r.generation_id, r.institution_code, i.fingerprint as in_register,"
          + " f.fingerprint as in_force from feed_staged r"
          + " left join institution i on i.institution_code = r.institution_code"
          + " left join {in force} f"
          + " on f.institution_code = r.institution_code where r.generation_id = {generation}"
          + " and (i.fingerprint is distinct from {print} or f.fingerprint is distinct from {print})";

  /** Lines, those that an institution in doubt has, and the sums of the prints. */
  private static final String LINES_OF =
      "select count(*), count(d.institution_code), sum(r.institution_print), sum(r.manager_print)"
          + " from feed_staged r left join (select distinct institution_code from feed_doubt"
          + " where generation_id = :generation) d on d.institution_code = r.institution_code"
          + " where r.generation_id = :generation";

  /** Institutions in force; of those in doubt, how many are in force and how many are not. */
  private static final String INSTITUTIONS_OF =
      "select (select count(*) from {in force} f),"
          + " count(in_force), count(*) - count(in_force) from (select institution_code,"
          + " min(in_force) as in_force from feed_doubt where generation_id = :generation"
          + " group by institution_code) d";

  /** Institutions with several lines, where some are as in force each by itself. */
  private static final String REPEATED =
      "insert into feed_doubt (generation_id, institution_code) select generation_id,"
          + " institution_code from feed_staged where generation_id = :generation"
          + " group by generation_id, institution_code having count(*) > 1";

  /** What differs from the register or from what is in force, or contradicts itself. */
  private static final String STATEMENTS =
      "insert into feed_statement (generation_id, institution_code, line, registered_on,"
          + " fingerprint) select s.generation_id, s.institution_code, s.line, s.registered_on,"
          + " s.fingerprint from (select r.generation_id, r.institution_code, min(r.line) as line,"
          + " min(r.registered_on) as registered_on, min(r.institution_print) as least_print,"
          + " max(r.institution_print) as greatest_print, {print} as fingerprint"
          + " from feed_staged r where r.generation_id = :generation and exists"
          + " (select 1 from feed_doubt d where d.generation_id = r.generation_id"
          + " and d.institution_code = r.institution_code)"
          + " group by r.generation_id, r.institution_code) s"
          + " join (select institution_code, min(in_register) as in_register,"
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

  private static final String ABSENCE =
      "insert into feed_absence (generation_id, institution_code)"
          + " select cast(:generation as bigint), k.institution_code from {those} k where not exists"
          + " (select 1 from feed_staged r where r.generation_id = :generation"
          + " and r.institution_code = k.institution_code)";

  /** What is in force and is not stated now. */
  private static final String ABSENT_NOW = ABSENCE.replace("{those}", "{in force}");

  /** What was not stated before, is not closed meanwhile and still is not stated. */
  private static final String STILL_ABSENT =
      ABSENCE.replace(
          "{those}",
          "(select a.institution_code from feed_current c"
              + " join feed_absence a on a.generation_id = c.generation_id"
              + " join institution i on i.institution_code = a.institution_code"
              + " and i.status <> 'CLOSED' where c.layout = {layout})");

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
          + " order by line) as first_code from staged_row where generation_id = :generation and"
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

  private record Totals(long institutions, long lines, boolean repeated, String print) {
    boolean several() {
      return lines > institutions;
    }
  }

  /**
   * @param lines so many were staged
   * @throws LinesLost when so many are there no more; then nothing was written
   */
  public Found find(long generation, FeedLayout layout, long lines) {
    staging.beginPasses();
    staging.doubt(
        of(layout, DOUBT)
            .replace("{print}", print("r.institution_print", "r.manager_print"))
            .replace("{generation}", Long.toString(generation)));
    long absent = query(of(layout, ABSENT_NOW), generation).executeUpdate();
    query(of(layout, STILL_ABSENT), generation).executeUpdate();
    Totals totals = totals(generation, layout, absent);
    if (totals.lines() != lines) {
      throw new LinesLost();
    }
    if (totals.repeated()) {
      query(REPEATED, generation).executeUpdate();
    }
    query(
            STATEMENTS.replace(
                "{print}", print("min(r.institution_print)", "sum(r.manager_print)")),
            generation)
        .executeUpdate();
    query(LINES, generation).executeUpdate();
    List<FeedFault> faults =
        Stream.concat(
                totals.several() ? faults(SAME_CODE, generation, "機関コード") : Stream.of(),
                faults(SAME_NUMBER, generation, "登録記号番号"))
            .toList();
    long inAll = faults.size() < MOST_FAULTS ? faults.size() : count(generation);
    staging.endPasses(generation);
    entities.find(Generation.class, generation).complete(totals.institutions(), totals.print());
    long missing = ((Number) query(MISSING, generation).getSingleResult()).longValue();
    return new Found(totals.institutions(), missing, faults, inAll);
  }

  private static String of(FeedLayout layout, String sql) {
    return sql.replace("{in force}", IN_FORCE).replace("{layout}", "'" + layout.name() + "'");
  }

  private static String print(String institution, String manager) {
    return FINGERPRINT.replace("{institution}", institution).replace("{manager}", manager);
  }

  /**
   * Without a look at each institution: one that is not in doubt is in force and has one line, else
   * it is repeated.
   *
   * @param absent so many are in force and are not stated now
   */
  private Totals totals(long generation, FeedLayout layout, long absent) {
    Object[] of = (Object[]) query(LINES_OF, generation).getSingleResult();
    Object[] in = (Object[]) query(of(layout, INSTITUTIONS_OF), generation).getSingleResult();
    long lines = number(of[0]);
    long known = number(in[0]) - absent;
    return new Totals(
        known + number(in[2]),
        lines,
        lines - number(of[1]) != known - number(in[1]),
        "%s-%s-%s".formatted(lines, of[2], of[3]));
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
