package jp.madoguchi.worklist;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 保存した条件: the caller's, at most two. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class MyFilters {
  @PersistenceContext EntityManager entities;
  @Resource SessionContext session;

  /**
   * @param place 1 or 2
   * @param query as {@link QueueFilter#query} gives it
   */
  public record Saved(int place, String name, String query) {}

  public List<Saved> all() {
    return entities
        .createQuery(
            "select f from SavedFilter f where f.owner = :owner order by f.place",
            SavedFilter.class)
        .setParameter("owner", session.getCallerPrincipal().getName())
        .getResultStream()
        .map(SavedFilter::saved)
        .toList();
  }
}
