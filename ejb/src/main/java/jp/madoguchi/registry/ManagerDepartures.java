package jp.madoguchi.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Which 施術管理者 the register has let go. */
@Dependent
public class ManagerDepartures {
  @PersistenceContext private EntityManager entities;

  /** Whether any has left the institution after that moment. */
  public boolean since(long institutionId, Instant moment) {
    return !entities
        .createNativeQuery(
            "select 1 from institution_change where institution_id = :institution"
                + " and change = 'MANAGER_LEFT' and changed_at > :moment")
        .setParameter("institution", institutionId)
        .setParameter("moment", moment)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
