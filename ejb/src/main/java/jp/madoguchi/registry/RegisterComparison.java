package jp.madoguchi.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.shared.ErrorCode;

/** What the register would become by a generation. Changes nothing. */
@Dependent
public class RegisterComparison {
  private static final int MOST_CONFLICTS = 1_000;
  private static final String COUNTS =
      "select count(*) filter (where i.id is null),"
          + " count(*) filter (where i.fingerprint <> s.fingerprint and i.status = s.status),"
          + " count(*) filter (where i.status <> s.status and s.status = 'SUSPENDED'),"
          + " count(*) filter (where i.status <> s.status and s.status = 'ACTIVE'),"
          + " count(*) filter (where i.status <> s.status and s.status = 'CLOSED')"
          + " from stated_institution s"
          + " left join institution i on i.institution_code = s.institution_code"
          + " where s.generation_id = :generation";

  /**
   * A code keeps its kind. As in the other two it is a left join, although only what is found
   * counts: H2 would else begin with the institutions, and read the generation once for each.
   */
  private static final String OTHER_KINDS =
      "select s.line, s.institution_code from stated_institution s"
          + " left join institution i on i.institution_code = s.institution_code"
          + " where s.generation_id = :generation and i.kind <> s.kind order by s.line";

  /** A number has one living institution. One that is stated too may be giving it away. */
  private static final String TAKEN_NUMBERS =
      "select s.line, s.registration_display from stated_institution s"
          + " left join institution i on i.live_registration = s.live_registration"
          + " where s.generation_id = :generation and i.institution_code <> s.institution_code"
          + " and not exists (select 1 from stated_institution o where o.generation_id ="
          + " s.generation_id and o.institution_code = i.institution_code) order by s.line";

  @PersistenceContext private EntityManager entities;

  /**
   * Numbers of institutions. Each is counted once; one that changes its state is not among the
   * changed.
   *
   * @param added 新規
   * @param changed 変更
   * @param suspended 休止
   * @param reopened 再開
   * @param closed 廃止, 辞退 or 中止
   */
  public record Counts(long added, long changed, long suspended, long reopened, long closed) {}

  /**
   * A line that contradicts what the register knows.
   *
   * @param value as the feed writes it
   */
  public record Conflict(int line, String column, ErrorCode code, String value) {}

  public Counts counts(long generation) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(COUNTS)
                .setParameter("generation", generation)
                .getSingleResult();
    long[] n = Stream.of(row).mapToLong(v -> ((Number) v).longValue()).toArray();
    return new Counts(n[0], n[1], n[2], n[3], n[4]);
  }

  /** At most 1,000 of each kind. */
  public List<Conflict> conflicts(long generation) {
    return Stream.concat(
            conflicts(OTHER_KINDS, generation, "機関コード", ErrorCode.FEED_004),
            conflicts(TAKEN_NUMBERS, generation, "登録記号番号", ErrorCode.FEED_007))
        .toList();
  }

  /** How many there are in all. */
  public long countConflicts(long generation) {
    return Stream.of(OTHER_KINDS, TAKEN_NUMBERS)
        .map(
            sql ->
                entities
                    .createNativeQuery("select count(*) from (" + sql + ") c")
                    .setParameter("generation", generation)
                    .getSingleResult())
        .mapToLong(count -> ((Number) count).longValue())
        .sum();
  }

  private Stream<Conflict> conflicts(String sql, long generation, String column, ErrorCode code) {
    List<?> rows =
        entities
            .createNativeQuery(sql)
            .setParameter("generation", generation)
            .setMaxResults(MOST_CONFLICTS)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(c -> new Conflict(((Number) c[0]).intValue(), column, code, (String) c[1]));
  }
}
