package jp.madoguchi.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** One member of staff. */
@Stateless
@RolesAllowed("operator")
public class StaffDetail {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * @param name as it stands in an address; may be null
   * @throws StaffNotFound STF-008
   */
  public StaffList.Row of(String name) {
    return entities
        .createQuery("select s from ListedStaff s where s.name = :name", ListedStaff.class)
        .setParameter("name", name == null ? "" : name)
        .getResultStream()
        .findFirst()
        .map(staff -> staff.row(clock.instant()))
        .orElseThrow(StaffNotFound::new);
  }
}
