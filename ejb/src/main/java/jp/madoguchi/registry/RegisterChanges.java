package jp.madoguchi.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What becomes different in the register, noted in {@code institution_change} before it does, by
 * two statements whatever its size. A person is noted by name only. What is new is not noted:
 * {@code institution.stated_first_in} says it.
 */
@Dependent
class RegisterChanges {
  /** One row CHANGED for each, and one for each thing that people ask about. */
  private static final String OF_INSTITUTIONS =
      "insert into institution_change (institution_id, generation_id, change, before_text,"
          + " after_text, changed_at) select d.id, cast(:generation as bigint), k.change,"
          + " case k.change when 'CHANGED' then null when 'NAME' then d.name_before"
          + " when 'ADDRESS' then d.address_before when 'NUMBER' then d.number_before"
          + " else d.status_before end,"
          + " case k.change when 'CHANGED' then null when 'NAME' then d.name_after"
          + " when 'ADDRESS' then d.address_after when 'NUMBER' then d.number_after"
          + " else d.status_after end, cast(:now as timestamp(6) with time zone)"
          + " from (select i.id, i.name as name_before, s.name as name_after,"
          + " i.address as address_before, s.address as address_after,"
          + " i.registration_display as number_before, s.registration_display as number_after,"
          + " i.status as status_before, s.status as status_after from stated_institution s"
          + " join institution i on i.institution_code = s.institution_code"
          + " where s.generation_id = :generation and i.fingerprint <> s.fingerprint) d"
          + " cross join (values ('CHANGED'), ('NAME'), ('ADDRESS'), ('NUMBER'), ('SUSPENDED'),"
          + " ('REOPENED'), ('CLOSED')) as k(change) where k.change = 'CHANGED'"
          + " or k.change = 'NAME' and d.name_before <> d.name_after"
          + " or k.change = 'ADDRESS' and d.address_before is distinct from d.address_after"
          + " or k.change = 'NUMBER' and d.number_before is distinct from d.number_after"
          + " or d.status_before <> d.status_after and (k.change = d.status_after"
          + " or k.change = 'REOPENED' and d.status_after = 'ACTIVE')";

  private static final String OF_MANAGERS =
      "insert into institution_change (institution_id, generation_id, change, before_text,"
          + " after_text, changed_at) select distinct c.institution_id, c.generation_id,"
          + " 'MANAGER_LEFT', m.name, cast(null as varchar(400)), c.changed_at"
          + " from institution_change c join institution i on i.id = c.institution_id"
          + " join institution_manager m on m.institution_id = i.id"
          + " where c.generation_id = :generation and c.change = 'CHANGED'"
          + " and c.changed_at = cast(:now as timestamp(6) with time zone)"
          + " and not exists (select 1 from stated_manager t where t.generation_id = :generation"
          + " and t.institution_code = i.institution_code and t.name = m.name)"
          + " union all select distinct c.institution_id, c.generation_id,"
          + " 'MANAGER_CAME', cast(null as varchar(400)), t.name, c.changed_at"
          + " from institution_change c join institution i on i.id = c.institution_id"
          + " join stated_manager t on t.generation_id = :generation"
          + " and t.institution_code = i.institution_code"
          + " where c.generation_id = :generation and c.change = 'CHANGED'"
          + " and c.changed_at = cast(:now as timestamp(6) with time zone)"
          + " and not exists (select 1 from institution_manager m"
          + " where m.institution_id = i.id and m.name = t.name)";

  private static final String CLOSED =
      "insert into institution_change (institution_id, generation_id, change, before_text,"
          + " after_text, changed_at) select i.id, cast(:generation as bigint), 'CLOSED', i.status,"
          + " 'CLOSED', cast(:now as timestamp(6) with time zone) from institution i"
          + " where i.status <> 'CLOSED' and ";

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Of what the generation states differently.
   *
   * @return when it was noted: its rows are found by it, in the precision of the database
   */
  Instant of(long generation) {
    Instant now = now();
    query(OF_INSTITUTIONS, generation, now).executeUpdate();
    query(OF_MANAGERS, generation, now).executeUpdate();
    return now;
  }

  /** Those that this generation brought are closed with it. */
  void withdrawn(long generation) {
    query(CLOSED + "i.stated_first_in = :generation", generation, now()).executeUpdate();
  }

  /** A person closes it. */
  void closed(long institutionId) {
    query(CLOSED + "i.id = :id", null, now()).setParameter("id", institutionId).executeUpdate();
  }

  private Query query(String sql, Long generation, Instant now) {
    return entities
        .createNativeQuery(sql)
        .setParameter("generation", generation)
        .setParameter("now", now);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
