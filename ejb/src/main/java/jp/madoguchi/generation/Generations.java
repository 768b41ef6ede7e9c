package jp.madoguchi.generation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.feedfile.FeedLayout;

/** Which generation of each publisher is in force, and the steps that change it. */
@Dependent
public class Generations {
  /** From the few that are new to those of the same institution, not from all that are in force. */
  private static final String END =
      "update feed_statement set ended_by = :generation where ended_by is null"
          + " and generation_id <> :generation and institution_code in"
          + " (select institution_code from {of} where generation_id = :generation)"
          + " and (select case when g.released_at is not null then g.layout end"
          + " from feed_generation g where g.id = feed_statement.generation_id) = :layout";

  /** What ends a statement: another one, or none. One by one, for each to go along an index. */
  private static final List<String> ENDS =
      List.of(END.replace("{of}", "feed_statement"), END.replace("{of}", "feed_absence"));

  private static final String ENDED =
      " where (generation_id, institution_code) in (select generation_id, institution_code"
          + " from feed_statement where ended_by = :by)";

  @PersistenceContext private EntityManager entities;

  /**
   * @param institutions how many it states
   * @param before the one that it replaced, or null
   */
  public record InForce(long id, long institutions, Long before) {}

  /** A new one that states nothing. */
  public long begin(FeedLayout layout) {
    Generation generation = new Generation(layout);
    entities.persist(generation);
    entities.flush();
    return generation.id();
  }

  public Optional<InForce> current(FeedLayout layout) {
    List<?> ids =
        query("select generation_id from feed_current where layout = :layout")
            .setParameter("layout", layout.name())
            .getResultList();
    return ids.stream()
        .findFirst()
        .map(id -> entities.find(Generation.class, ((Number) id).longValue()))
        .map(g -> new InForce(g.id(), g.institutions(), g.before()));
  }

  /** Of every publisher. */
  public Set<Long> inForce() {
    List<?> ids = query("select generation_id from feed_current").getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
  }

  /** From now on in force. One can go back to the one before, and no further. */
  public void release(long id, Instant now) {
    Generation generation = entities.find(Generation.class, id);
    Long before = current(generation.layout()).map(InForce::id).orElse(null);
    generation.released(before, now);
    entities.flush();
    for (String end : ENDS) {
      query(end)
          .setParameter("generation", id)
          .setParameter("layout", generation.layout().name())
          .executeUpdate();
    }
    if (before != null) {
      query("delete from feed_row" + ENDED).setParameter("by", before).executeUpdate();
      query("delete from feed_statement where ended_by = :by")
          .setParameter("by", before)
          .executeUpdate();
    }
    point(generation.layout(), id);
  }

  /** Whether none was ever released after it: then what it ended is there no more. */
  public boolean canGoBack(InForce current) {
    return current.before() != null
        && query("select id from feed_generation where before_id = :id and released_at is not null")
            .setParameter("id", current.id())
            .getResultList()
            .isEmpty();
  }

  /**
   * The one before is in force again. What it stated otherwise counts as brought by it, for the
   * register to be brought to that.
   */
  public void goBack(FeedLayout layout, InForce current) {
    forget(current.id());
    query("update feed_row set generation_id = :before" + ENDED)
        .setParameter("before", current.before())
        .setParameter("by", current.id())
        .executeUpdate();
    query("update feed_statement set generation_id = :before, ended_by = null where ended_by = :by")
        .setParameter("before", current.before())
        .setParameter("by", current.id())
        .executeUpdate();
    point(layout, current.before());
  }

  private void point(FeedLayout layout, long id) {
    int changed =
        query("update feed_current set generation_id = :id where layout = :layout")
            .setParameter("id", id)
            .setParameter("layout", layout.name())
            .executeUpdate();
    if (changed == 0) {
      query("insert into feed_current (layout, generation_id) values (:layout, :id)")
          .setParameter("id", id)
          .setParameter("layout", layout.name())
          .executeUpdate();
    }
  }

  /** All that it states. */
  public void forget(long generation) {
    for (String table : List.of("feed_staged", "feed_row", "feed_statement", "feed_absence")) {
      query("delete from " + table + " where generation_id = :generation")
          .setParameter("generation", generation)
          .executeUpdate();
    }
  }

  private Query query(String sql) {
    return entities.createNativeQuery(sql);
  }
}
