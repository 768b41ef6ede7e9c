package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@Dependent
class FacilityChecks {
  @PersistenceContext private EntityManager entities;

  /**
   * Held until the transaction ends: what an institution does at the same time in two windows
   * happens one after the other, and no try goes uncounted.
   */
  FacilityCheck locked(long institutionId) {
    entities
        .createNativeQuery(
            "insert into facility_check (institution_id, version, tries)"
                + " values (:institution, 0, 0) on conflict do nothing")
        .setParameter("institution", institutionId)
        .executeUpdate();
    return entities.find(FacilityCheck.class, institutionId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Only to look at; it need not be stored yet. */
  FacilityCheck of(long institutionId) {
    FacilityCheck check = entities.find(FacilityCheck.class, institutionId);
    return check == null ? new FacilityCheck(institutionId) : check;
  }
}
