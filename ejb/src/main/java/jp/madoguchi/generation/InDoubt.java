package jp.madoguchi.generation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jp.madoguchi.feedfile.FeedLayout;

/**
 * Nearly every staged line is, by itself, what is in force and in the register. Finds the others,
 * in tables that last as long as the comparison: {@code feed_doubt} has them, {@code feed_line} all
 * lines of their institutions, {@code feed_unstated} the institutions in force that have no line.
 */
@Dependent
class InDoubt {
  /**
   * As the view {@code statement_in_force}, without what would keep several processes from it. The
   * cast changes nothing, but H2 would else follow the key, for its first column alone, and read
   * all that is in force anew for each line.
   */
  private static final String IN_FORCE =
      "(select institution_code, fingerprint from feed_statement where ended_by is null and"
          + " cast(generation_id as bigint) in (select id from feed_generation where layout ="
          + " '{layout}' and released_at is not null)) k";

  private static final String DOUBT =
      "select r.generation_id, r.institution_code, i.fingerprint as in_register,"
          + " k.fingerprint as in_force from feed_staged r"
          + " left join institution i on i.institution_code = r.institution_code"
          + " left join {in force} on k.institution_code = r.institution_code"
          + " where r.generation_id = {generation} and (i.fingerprint is distinct from {print}"
          + " or k.fingerprint is distinct from {print})";

  private static final String LINES =
      "select r.generation_id, r.institution_code, r.line, r.registered_on, r.institution_print,"
          + " r.manager_print from feed_staged r where r.generation_id = {generation} and ";

  /** Also those that are as in force by themselves: of an institution with another line. */
  private static final String DOUBTED =
      LINES
          + "exists (select 1 from feed_doubt d where d.generation_id = r.generation_id"
          + " and d.institution_code = r.institution_code)";

  /** Not in doubt, though there are several. */
  private static final String REPEATED =
      "insert into feed_line "
          + LINES
          + "r.institution_code in (select institution_code from feed_staged where generation_id ="
          + " {generation} group by generation_id, institution_code having count(*) > 1)"
          + " and r.institution_code not in (select institution_code from feed_doubt"
          + " where generation_id = {generation})";

  private static final String UNSTATED =
      "select cast({generation} as bigint) as generation_id, k.institution_code from {in force}"
          + " where not exists (select 1 from feed_staged r where r.generation_id = {generation}"
          + " and r.institution_code = k.institution_code)";

  private static final String COUNT_LINES =
      "select count(*), (select count(*) from feed_line where generation_id = {generation}),"
          + " sum(institution_print), sum(manager_print)"
          + " from feed_staged where generation_id = {generation}";

  /**
   * In force and stated; in doubt and in force; in doubt and not in force. Grouped by the
   * generation, too, because H2 then follows the index and holds no groups.
   */
  private static final String COUNT_INSTITUTIONS =
      "select (select count(*) from {in force})"
          + " - (select count(*) from feed_unstated where generation_id = {generation}),"
          + " count(in_force), count(*) - count(in_force) from (select institution_code,"
          + " min(in_force) as in_force from feed_doubt where generation_id = {generation}"
          + " group by generation_id, institution_code) d";

  @PersistenceContext private EntityManager entities;
  @Inject private Staging staging;

  /**
   * What the lines of a generation come to.
   *
   * @param print the same for two files that state the same, in whatever order
   */
  record Totals(long institutions, long lines, String print) {}

  /** In the database, the fingerprint of an institution: of what its lines state, in any order. */
  static String fingerprint(String institution, String manager) {
    return "cast("
        + institution
        + " as varchar(20)) || '-' || cast("
        + manager
        + " as varchar(30))";
  }

  /** Between {@link Staging#beginPasses} and {@link Staging#endPasses}. */
  Totals find(long generation, FeedLayout layout) {
    staging.pass("feed_doubt", sql(DOUBT, generation, layout));
    staging.pass("feed_line", sql(DOUBTED, generation, layout));
    staging.pass("feed_unstated", sql(UNSTATED, generation, layout));
    Object[] lines = (Object[]) query(COUNT_LINES, generation, layout).getSingleResult();
    Object[] of = (Object[]) query(COUNT_INSTITUTIONS, generation, layout).getSingleResult();
    long stated = number(of[0]);
    // What is not in doubt is in force: one line for each institution, else some are repeated.
    if (number(lines[0]) - number(lines[1]) != stated - number(of[1])) {
      query(REPEATED, generation, layout).executeUpdate();
    }
    return new Totals(
        stated + number(of[2]),
        number(lines[0]),
        "%s-%s-%s".formatted(lines[0], lines[2], lines[3]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private Query query(String sql, long generation, FeedLayout layout) {
    return entities.createNativeQuery(sql(sql, generation, layout));
  }

  /** What makes a table takes no parameters. */
  private static String sql(String sql, long generation, FeedLayout layout) {
    return sql.replace("{in force}", IN_FORCE)
        .replace("{print}", fingerprint("r.institution_print", "r.manager_print"))
        .replace("{layout}", layout.name())
        .replace("{generation}", Long.toString(generation));
  }
}
