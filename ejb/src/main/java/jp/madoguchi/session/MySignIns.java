package jp.madoguchi.session;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** ログイン履歴 of the caller: so that people notice when somebody else tries. */
@Stateless
@RolesAllowed({"clinic", "reviewer", "approver", "operator", "auditor"})
public class MySignIns {
  private static final int NEWEST = 5;

  @PersistenceContext EntityManager entities;
  @Resource SessionContext session;

  /**
   * @param from the network in short, or null where it is not known
   */
  public record Row(Instant at, boolean succeeded, String from) {}

  /** The newest first. */
  public List<Row> newest() {
    return entities
        .createQuery(
            "select t from SignInTry t where t.name = :name order by t.triedAt desc, t.id desc",
            SignInTry.class)
        .setParameter("name", session.getCallerPrincipal().getName())
        .setMaxResults(NEWEST)
        .getResultStream()
        .map(SignInTry::row)
        .toList();
  }
}
