package jp.madoguchi.worklist;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/** 条件を保存する: in one of the two places that every person has. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
@Audited
public class SaveFilter {
  private static final int LONGEST = 20;

  @PersistenceContext EntityManager entities;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * Whatever stood in the place before is forgotten.
   *
   * @param place 1 or 2
   * @throws Refusal REV-014 without a name, or with one that is too long or not plain
   */
  public void save(int place, String typedName, QueueFilter filter) {
    String owner = session.getCallerPrincipal().getName();
    trail.about("filter/" + owner + "/" + place);
    String name = TypedText.trimmed(typedName);
    if (name.isEmpty()
        || name.codePointCount(0, name.length()) > LONGEST
        || !TypedText.isPlain(name)) {
      throw new Refusal(Problem.of("filterName", ErrorCode.REV_014));
    }
    at(owner, place)
        .ifPresentOrElse(
            saved -> saved.become(name, filter),
            () -> entities.persist(new SavedFilter(owner, place, name, filter)));
  }

  private Optional<SavedFilter> at(String owner, int place) {
    return entities
        .createQuery(
            "select f from SavedFilter f where f.owner = :owner and f.place = :place",
            SavedFilter.class)
        .setParameter("owner", owner)
        .setParameter("place", place)
        .getResultStream()
        .findFirst();
  }
}
