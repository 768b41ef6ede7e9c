package jp.madoguchi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** How colleagues know the person with a user name. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class ColleagueName {
  @PersistenceContext EntityManager entities;

  /** Who is none of the fund's people is shown as they are, for example by a clinic's address. */
  public String of(String userName) {
    return Optional.ofNullable(entities.find(StaffName.class, userName))
        .map(StaffName::displayName)
        .orElse(userName);
  }
}
