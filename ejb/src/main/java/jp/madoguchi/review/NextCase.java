package jp.madoguchi.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;

/**
 * The most urgent case that the caller could work on: one that is free or already the caller's.
 * First come those that the caller returned and the clinic has corrected, last those of others.
 */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class NextCase {
  @PersistenceContext EntityManager entities;
  @Resource SessionContext session;

  public Optional<ReceiptNumber> find() {
    return entities
        .createQuery(
            "select c.receipt from EnrollmentCase c"
                + " join EnrollmentReturn r on r.receipt = c.receipt"
                + " where c.state in :open and (c.reviewer is null or c.reviewer = :caller)"
                + " order by case when r.offeredTo = :caller then 0"
                + " when r.offeredTo is null then 1 else 2 end, c.dueAt, c.receipt",
            String.class)
        .setParameter("open", EnrollmentState.waitingForTheFund())
        .setParameter("caller", session.getCallerPrincipal().getName())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ReceiptNumber::new);
  }
}
