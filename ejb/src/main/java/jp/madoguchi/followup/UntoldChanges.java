package jp.madoguchi.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the register states differently and the clinic was not told yet. */
@Dependent
class UntoldChanges {
  private static final String OF_ONE =
      "select c.id, c.change, c.before_text, c.after_text from institution_change c"
          + " join portal_user u on u.live_institution = c.institution_id"
          + " where c.institution_id = :institution and c.change in ('NAME', 'ADDRESS')"
          + " and c.changed_at > u.completed_at and c.id > coalesce((select t.change_id"
          + " from told_change t where t.institution_id = c.institution_id), 0) order by c.id";

  private static final String INSTITUTIONS =
      " from institution i join portal_user u on u.live_institution = i.id"
          + " where i.id > :id and i.status <> 'CLOSED' and exists (select 1 from"
          + " institution_change c where c.institution_id = i.id"
          + " and c.change in ('NAME', 'ADDRESS') and c.changed_at > u.completed_at"
          + " and c.id > coalesce((select t.change_id from told_change t"
          + " where t.institution_id = i.id), 0))";

  @PersistenceContext private EntityManager entities;

  /**
   * @param before null when the register had none, or must not show it
   * @param after null when the register has none, or must not show it
   */
  record Change(long id, String what, String before, String after) {}

  /** In the order in which they came. */
  List<Change> of(long institutionId) {
    List<?> rows =
        entities
            .createNativeQuery(OF_ONE, Object[].class)
            .setParameter("institution", institutionId)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Change(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3]))
        .toList();
  }

  long countInstitutions() {
    Object count =
        entities
            .createNativeQuery("select count(*)" + INSTITUTIONS)
            .setParameter("id", 0L)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  List<Long> institutionsAfter(long id, int most) {
    List<?> ids =
        entities
            .createNativeQuery("select i.id" + INSTITUTIONS + " order by i.id")
            .setParameter("id", id)
            .setMaxResults(most)
            .getResultList();
    return ids.stream().map(found -> ((Number) found).longValue()).toList();
  }

  void toldUpTo(long institutionId, long change) {
    int known =
        set(
            "update told_change set change_id = :change where institution_id = :institution",
            institutionId,
            change);
    if (known == 0) {
      set(
          "insert into told_change (institution_id, change_id) values (:institution, :change)",
          institutionId,
          change);
    }
  }

  private int set(String sql, long institutionId, long change) {
    return entities
        .createNativeQuery(sql)
        .setParameter("institution", institutionId)
        .setParameter("change", change)
        .executeUpdate();
  }
}
