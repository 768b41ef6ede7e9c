package jp.madoguchi.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.shared.InstitutionKind;

/** Reads 施設; each method is one statement on an index. */
@Dependent
class Institutions {
  @PersistenceContext EntityManager entities;

  /** Those that have or had the number; at most one of them is not closed. */
  List<Institution> having(RegistrationNumber number, InstitutionKind kind) {
    return entities
        .createQuery(
            "select i from Institution i where i.registrationDigits = :digits and i.kind = :kind"
                + " order by i.id desc",
            Institution.class)
        .setParameter("digits", number.digits())
        .setParameter("kind", kind)
        .getResultStream()
        .filter(i -> i.hasSymbol(number.symbol()))
        .toList();
  }

  /** All classifications of a prefecture's seven digits, for nobody types the third digit. */
  List<Institution> having(Prefecture prefecture, String seven, InstitutionKind kind) {
    List<String> codes =
        IntStream.rangeClosed(0, 9).mapToObj(third -> prefecture.code() + third + seven).toList();
    return entities
        .createQuery(
            "select i from Institution i where i.institutionCode in :codes and i.kind = :kind"
                + " order by i.institutionCode",
            Institution.class)
        .setParameter("codes", codes)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** The institution without its managers. */
  Optional<Institution> withId(long id) {
    return Optional.ofNullable(entities.find(Institution.class, id));
  }

  /** The institution together with its managers. */
  Optional<Institution> withManagers(long id) {
    return entities
        .createQuery(
            "select i from Institution i left join fetch i.managers where i.id = :id",
            Institution.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
