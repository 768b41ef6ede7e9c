package jp.madoguchi.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
