package jp.madoguchi.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.feedfile.FeedFault;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.shared.ErrorCode;

/** The generations with their rows, and which of them is in force. */
@Dependent
class FeedGenerations {
  /** So many feeds in a row must lack an institution before a person is asked about it. */
  static final int ABSENCES = 3;

  private static final int MOST_FAULTS = 1_000;

  /** Two lines of one code that contradict each other, or name the same manager. */
  private static final String SAME_CODE =
      "select line, institution_code from (select line, institution_code, institution_print,"
          + " first_value(institution_print) over (partition by institution_code order by line) as"
          + " first_print, row_number() over (partition by institution_code, manager_name,"
          + " birth_hash order by line) as turn from feed_row where generation_id = :generation"
          + " and institution_code in (select institution_code from feed_row where generation_id ="
          + " :generation group by institution_code having count(*) > 1)) r"
          + " where institution_print <> first_print or turn > 1 order by line";

  private static final String SAME_NUMBER =
      "select line, registration_display from (select line, registration_display,"
          + " institution_code, first_value(institution_code) over (partition by live_registration"
          + " order by line) as first_code from feed_row where generation_id = :generation and"
          + " live_registration in (select live_registration from feed_row where generation_id ="
          + " :generation and live_registration is not null group by live_registration having"
          + " min(institution_code) <> max(institution_code))) r"
          + " where institution_code <> first_code order by line";

  /** What the generation in force states or lacks already, is not closed and is not stated now. */
  private static final String MISSING =
      " from (select institution_code from feed_row where generation_id = :current union select"
          + " institution_code from feed_absence where generation_id = :current) k"
          + " join institution i on i.institution_code = k.institution_code and i.status <>"
          + " 'CLOSED' where not exists (select 1 from feed_row r where r.generation_id ="
          + " :generation and r.institution_code = k.institution_code)";

  @PersistenceContext private EntityManager entities;

  /** A new one without rows. */
  long begin(FeedLayout layout) {
    Generation generation = new Generation(layout);
    entities.persist(generation);
    entities.flush();
    return generation.id();
  }

  Optional<Generation> current(FeedLayout layout) {
    List<?> ids =
        query("select generation_id from feed_current where layout = :layout")
            .setParameter("layout", layout.name())
            .getResultList();
    return ids.stream().findFirst().map(id -> withId(((Number) id).longValue()));
  }

  /** Of every publisher. */
  Set<Long> inForce() {
    List<?> ids = query("select generation_id from feed_current").getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
  }

  Generation withId(long id) {
    return entities.find(Generation.class, id);
  }

  /** What can be seen only when all rows are there. */
  List<FeedFault> duplicates(long generation) {
    return Stream.concat(
            faults(SAME_CODE, generation, "機関コード"), faults(SAME_NUMBER, generation, "登録記号番号"))
        .toList();
  }

  private Stream<FeedFault> faults(String sql, long generation, String column) {
    List<?> rows =
        query(sql)
            .setParameter("generation", generation)
            .setMaxResults(MOST_FAULTS)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            c ->
                FeedFault.of(
                    ((Number) c[0]).intValue(), column, ErrorCode.FEED_007, (String) c[1], column));
  }

  /** Over everything that the generation states; a row more, less or changed gives another one. */
  String print(long generation) {
    Object[] row =
        (Object[])
            query(
                    "select count(*), sum(institution_print), sum(manager_print) from feed_row"
                        + " where generation_id = :generation")
                .setParameter("generation", generation)
                .getSingleResult();
    return "%s-%s-%s".formatted(row);
  }

  long missing(long generation, long current) {
    Object count =
        query("select count(*)" + MISSING)
            .setParameter("generation", generation)
            .setParameter("current", current)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /** From now on in force. What lies further back than the one before keeps no rows. */
  void release(Generation generation, Optional<Generation> current, Instant now) {
    generation.released(current.map(Generation::id).orElse(null), now);
    entities.flush();
    if (current.isPresent()) {
      query(
              "insert into feed_absence (generation_id, institution_code)"
                  + " select cast(:generation as bigint), k.institution_code"
                  + MISSING)
          .setParameter("generation", generation.id())
          .setParameter("current", current.get().id())
          .executeUpdate();
    }
    point(generation);
    query(
            "delete from feed_row where generation_id in (select id from feed_generation where"
                + " layout = :layout and released_at is not null and id <> :id and id <> :before)")
        .setParameter("layout", generation.layout().name())
        .setParameter("id", generation.id())
        .setParameter("before", current.map(Generation::id).orElse(0L))
        .executeUpdate();
  }

  /** The one before is in force again. */
  void rollBack(Generation generation, Generation before) {
    point(before);
    forget(generation.id());
  }

  private void point(Generation generation) {
    String layout = generation.layout().name();
    int changed =
        query("update feed_current set generation_id = :id where layout = :layout")
            .setParameter("id", generation.id())
            .setParameter("layout", layout)
            .executeUpdate();
    if (changed == 0) {
      query("insert into feed_current (layout, generation_id) values (:layout, :id)")
          .setParameter("id", generation.id())
          .setParameter("layout", layout)
          .executeUpdate();
    }
  }

  boolean hasRows(long generation) {
    return !query("select line from feed_row where generation_id = :generation")
        .setParameter("generation", generation)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Its rows and absences. */
  void forget(long generation) {
    for (String table : List.of("feed_row", "feed_absence")) {
      query("delete from " + table + " where generation_id = :generation")
          .setParameter("generation", generation)
          .executeUpdate();
    }
  }

  /** Codes of institutions that the last three feeds in a row did not state. */
  List<String> longMissing(FeedLayout layout, int most) {
    List<Long> chain = new ArrayList<>();
    Optional<Generation> next = current(layout);
    while (next.isPresent() && chain.size() < ABSENCES) {
      chain.add(next.get().id());
      next = Optional.ofNullable(next.get().before()).map(this::withId);
    }
    if (chain.size() < ABSENCES) {
      return List.of();
    }
    List<?> codes =
        query(
                "select institution_code from feed_absence where generation_id in (:chain)"
                    + " group by institution_code having count(*) = "
                    + ABSENCES
                    + " order by institution_code")
            .setParameter("chain", chain)
            .setMaxResults(most)
            .getResultList();
    return codes.stream().map(String.class::cast).toList();
  }

  private Query query(String sql) {
    return entities.createNativeQuery(sql);
  }
}
