package jp.madoguchi.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class StaffUsers {
  @PersistenceContext private EntityManager entities;

  void add(StaffUser user) {
    entities.persist(user);
    entities.flush();
  }

  Optional<StaffUser> named(String name) {
    return entities
        .createQuery("select u from StaffUser u where u.name = :name", StaffUser.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  long count() {
    return entities.createQuery("select count(u) from StaffUser u", Long.class).getSingleResult();
  }

  List<StaffUser> having(StaffRole role) {
    return entities
        .createQuery(
            "select u from StaffUser u where u.role = :role order by u.id", StaffUser.class)
        .setParameter("role", role)
        .getResultList();
  }
}
