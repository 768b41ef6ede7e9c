package jp.madoguchi.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.shared.Jst;

/**
 * Brings the register to what a generation states, by a few statements whatever its size. The
 * caller's transaction makes it all or nothing. An institution that the generation does not state
 * stays as it is. Written here, too, is what follows when a generation is taken back.
 *
 * <p>What a generation states otherwise than the one before it is read through the views {@code
 * stated_institution} and {@code stated_manager}; the register knows nothing else of feeds.
 */
@Dependent
public class RegisterUpdate {
  private static final String COLUMNS =
      "kind, other_portal, status, status_since, registration_symbol, registration_digits,"
          + " registration_display, live_registration, name, name_kana, prefecture_code,"
          + " postal_code, address, phone, registered_on, fingerprint";

  /** A number may pass from one institution to another, so all that change let go first. */
  private static final String LET_GO =
      "update institution set live_registration = null where id in (select i.id"
          + " from stated_institution s"
          + " join institution i on i.institution_code = s.institution_code"
          + " where s.generation_id = :generation and i.live_registration is not null"
          + " and s.live_registration is distinct from i.live_registration)";

  private static final String FORGET_MANAGERS =
      "delete from institution_manager where institution_id in (select c.institution_id from"
          + " institution_change c where c.generation_id = :generation and c.change = 'CHANGED'"
          + " and c.changed_at = cast(:noted as timestamp(6) with time zone))";

  private static final String WRITE =
      "merge into institution i using (select institution_code, "
          + COLUMNS
          + " from stated_institution where generation_id = :generation) s"
          + " on (i.institution_code = s.institution_code)"
          + " when matched and i.fingerprint <> s.fingerprint then update set "
          + assignments()
          + ", version = i.version + 1, stated_first_in = case when i.fingerprint = 'withdrawn'"
          + " then cast(:first as bigint) else i.stated_first_in end when not matched then insert (institution_code, version,"
          + " stated_first_in, "
          + COLUMNS
          + ") values (s.institution_code, 0, cast(:first as bigint), "
          + "s."
          + COLUMNS.replace(", ", ", s.")
          + ")";

  private static final String ADD_MANAGERS =
      "insert into institution_manager (institution_id, name, birth_hash, version)"
          + " select i.id, m.name, m.birth_hash, 0 from stated_manager m"
          + " join institution i on i.institution_code = m.institution_code"
          + " where m.generation_id = :generation and not exists"
          + " (select 1 from institution_manager k where k.institution_id = i.id) order by m.line";

  private static final String WITHDRAW =
      "update institution set status = 'CLOSED', status_since = :today, live_registration = null,"
          + " fingerprint = 'withdrawn', version = version + 1 where stated_first_in = :generation";

  private static final String FORGET_WITHDRAWN =
      "update institution_manager set birth_hash = null where institution_id in"
          + " (select id from institution where stated_first_in = :generation)";

  /** Other than every feed's, so that one that states it again brings it back. */
  private static final String CLOSE =
      "update institution set status = 'CLOSED', status_since = :today, live_registration = null,"
          + " fingerprint = 'closed by a person', version = version + 1 where id = :id";

  @PersistenceContext private EntityManager entities;
  @Inject private RegisterChanges changes;
  @Inject private Clock clock;

  private static String assignments() {
    StringBuilder text = new StringBuilder();
    for (String column : COLUMNS.split(", ")) {
      text.append(text.isEmpty() ? "" : ", ").append(column).append(" = s.").append(column);
    }
    return text.toString();
  }

  /** Two updates at the same time would each miss what the other adds. Until the commit. */
  public void takeTurn() {
    entities.createNativeQuery("select id from registry_import_turn for update").getResultList();
  }

  /** Call {@link #takeTurn} first, and {@link RegisterComparison#conflicts}. */
  public void apply(long generation) {
    Instant noted = changes.of(generation);
    run(LET_GO, generation);
    entities
        .createNativeQuery(FORGET_MANAGERS)
        .setParameter("generation", generation)
        .setParameter("noted", noted)
        .executeUpdate();
    entities
        .createNativeQuery(WRITE)
        .setParameter("generation", generation)
        .setParameter("first", generation)
        .executeUpdate();
    run(ADD_MANAGERS, generation);
  }

  /**
   * Closes the institutions that nobody had stated before this generation, which is taken back.
   * What it states of others is put right by applying the generation before it.
   */
  public void withdraw(long generation, LocalDate today) {
    changes.withdrawn(generation);
    run(FORGET_WITHDRAWN, generation);
    entities
        .createNativeQuery(WITHDRAW)
        .setParameter("generation", generation)
        .setParameter("today", today)
        .executeUpdate();
  }

  /** An institution that no feed states any more; from today. Call {@link #takeTurn} first. */
  public void close(long institutionId) {
    changes.closed(institutionId);
    entities
        .createNativeQuery(
            "update institution_manager set birth_hash = null where institution_id = :id")
        .setParameter("id", institutionId)
        .executeUpdate();
    entities
        .createNativeQuery(CLOSE)
        .setParameter("id", institutionId)
        .setParameter("today", LocalDate.ofInstant(clock.instant(), Jst.ZONE))
        .executeUpdate();
  }

  private void run(String sql, long generation) {
    entities.createNativeQuery(sql).setParameter("generation", generation).executeUpdate();
  }
}
