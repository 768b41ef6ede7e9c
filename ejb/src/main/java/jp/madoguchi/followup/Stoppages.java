package jp.madoguchi.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.registry.InstitutionStatus;

@Dependent
class Stoppages {
  /** Those that do not work and have somebody who uses the portal, and those that did not. */
  private static final String CONCERNED =
      " from institution i where i.id > :id and (i.id in"
          + " (select s.open_key from stoppage s where s.open_key is not null)"
          + " or i.status <> 'ACTIVE' and (i.status_since is null or i.status_since <= :night)"
          + " and (i.id in (select u.live_institution from portal_user u"
          + " where u.live_institution is not null) or i.id in (select a.institution_id"
          + " from terminal_account a where a.usage_state = 'USABLE')))";

  @PersistenceContext private EntityManager entities;

  void add(Stoppage stoppage) {
    entities.persist(stoppage);
    entities.flush();
  }

  /** At once, so that another one of the institution can follow. */
  void end(Stoppage stoppage, LocalDate night) {
    stoppage.over(night);
    entities.flush();
  }

  Optional<Stoppage> open(long institutionId) {
    return entities
        .createQuery("select s from Stoppage s where s.openKey = :institution", Stoppage.class)
        .setParameter("institution", institutionId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Those that are not over, by institution. */
  Map<Long, Stoppage> open(Collection<Long> institutions) {
    return entities
        .createQuery("select s from Stoppage s where s.openKey in :institutions", Stoppage.class)
        .setParameter("institutions", institutions)
        .getResultStream()
        .collect(Collectors.toMap(Stoppage::institutionId, Function.identity()));
  }

  /** What the register says of them at this moment; what is to come has not come yet. */
  Map<Long, InstitutionStatus> statuses(Collection<Long> institutions, LocalDate night) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, case when status_since > :night then 'ACTIVE' else status end"
                    + " from institution where id in (:institutions)",
                Object[].class)
            .setParameter("institutions", institutions)
            .setParameter("night", night)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            Collectors.toMap(
                row -> ((Number) row[0]).longValue(),
                row -> InstitutionStatus.valueOf((String) row[1])));
  }

  /** Of these institutions, those with an account that is usable. */
  List<Long> withUsableAccounts(Collection<Long> institutions) {
    List<?> ids =
        entities
            .createNativeQuery(
                "select distinct institution_id from terminal_account where usage_state = 'USABLE'"
                    + " and institution_id in (:institutions)")
            .setParameter("institutions", institutions)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  long countConcerned(LocalDate night) {
    Object count =
        entities
            .createNativeQuery("select count(*)" + CONCERNED)
            .setParameter("id", 0L)
            .setParameter("night", night)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  List<Long> concernedAfter(LocalDate night, long id, int most) {
    List<?> ids =
        entities
            .createNativeQuery("select i.id" + CONCERNED + " order by i.id")
            .setParameter("id", id)
            .setParameter("night", night)
            .setMaxResults(most)
            .getResultList();
    return ids.stream().map(found -> ((Number) found).longValue()).toList();
  }
}
