package jp.madoguchi.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Public for the use case that takes a form and so ends its draft, and for a change of address. */
@Dependent
public class Drafts {
  private static final String ONE =
      "select d from Draft d where d.owner = :owner and d.form = :form";

  @PersistenceContext private EntityManager entities;

  /** In the transaction of the use case that has taken the form. */
  public void delete(String owner, String form) {
    entities
        .createQuery("delete from Draft d where d.owner = :owner and d.form = :form")
        .setParameter("owner", owner)
        .setParameter("form", form)
        .executeUpdate();
  }

  /** The person has another user name from now on. */
  public void move(String owner, String other) {
    entities
        .createQuery("delete from Draft d where d.owner = :other")
        .setParameter("other", other)
        .executeUpdate();
    entities
        .createQuery("update Draft d set d.owner = :other where d.owner = :owner")
        .setParameter("other", other)
        .setParameter("owner", owner)
        .executeUpdate();
  }

  int deleteSavedUntil(Instant past) {
    return entities
        .createQuery("delete from Draft d where d.savedAt <= :past")
        .setParameter("past", past)
        .executeUpdate();
  }

  Optional<Draft> find(String owner, String form) {
    return entities
        .createQuery(ONE, Draft.class)
        .setParameter("owner", owner)
        .setParameter("form", form)
        .getResultStream()
        .findFirst();
  }

  /** Made first if it is not there; two windows that save at once wait for each other. */
  Draft locked(String owner, String form, Instant now) {
    entities
        .createNativeQuery(
            "insert into draft (version, owner, form, content, saved_at)"
                + " values (0, :owner, :form, '', :now) on conflict do nothing")
        .setParameter("owner", owner)
        .setParameter("form", form)
        .setParameter("now", now)
        .executeUpdate();
    return entities
        .createQuery(ONE, Draft.class)
        .setParameter("owner", owner)
        .setParameter("form", form)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }
}
