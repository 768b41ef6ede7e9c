package jp.madoguchi.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Whom a case can be handed over to: everybody who reviews or approves and can sign in, by name.
 */
@Stateless
@RolesAllowed({"reviewer", "approver"})
public class Colleagues {
  @PersistenceContext EntityManager entities;

  /**
   * @param name user name
   */
  public record Person(String name, String displayName) {}

  public List<Person> all() {
    return entities
        .createQuery("select c from Colleague c order by c.displayName, c.name", Colleague.class)
        .getResultStream()
        .map(Colleague::person)
        .toList();
  }
}
