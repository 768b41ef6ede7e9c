package jp.madoguchi.facility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registry.ManagerDepartures;

/** What was found when an institution's birth dates were compared. */
@Dependent
public class FacilityChecks {
  @PersistenceContext private EntityManager entities;
  @Inject private ManagerDepartures departures;
  @Inject private Clock clock;

  /**
   * Whether the user has matched a birth date in the last twelve hours, and nobody has left since
   * then: it is kept nowhere whose it was.
   */
  public boolean confirmed(ClinicUser user) {
    FacilityCheck check = entities.find(FacilityCheck.class, user.institutionId());
    return check != null
        && check.confirmedFor(user.address(), clock.instant())
        && !departures.since(user.institutionId(), check.matchedAt());
  }

  /**
   * Until the transaction ends: what an institution does at the same time in two windows happens
   * one after the other.
   */
  public void hold(long institutionId) {
    locked(institutionId);
  }

  /** The same; so no try goes uncounted. */
  FacilityCheck locked(long institutionId) {
    entities
        .createNativeQuery(
            "insert into facility_check (institution_id, version, tries)"
                + " values (:institution, 0, 0) on conflict do nothing")
        .setParameter("institution", institutionId)
        .executeUpdate();
    return entities.find(FacilityCheck.class, institutionId, LockModeType.PESSIMISTIC_WRITE);
  }
}
