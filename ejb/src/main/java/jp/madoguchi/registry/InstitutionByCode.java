package jp.madoguchi.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** For who knows an institution by nothing but the code on its papers. */
@Dependent
public class InstitutionByCode {
  @PersistenceContext private EntityManager entities;

  /** Its id within the portal; empty if no institution has the code. */
  public Optional<Long> id(InstitutionCode code) {
    return entities
        .createQuery("select i.id from Institution i where i.institutionCode = :code", Long.class)
        .setParameter("code", code.digits())
        .getResultStream()
        .findFirst();
  }
}
