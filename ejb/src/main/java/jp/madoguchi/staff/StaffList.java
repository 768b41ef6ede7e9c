package jp.madoguchi.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.TypedText;

/** 職員利用者の一覧: by user name, fifty a page, one statement. */
@Stateless
@RolesAllowed("operator")
public class StaffList {
  private static final int PAGE = 50;

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * @param address null where none is known
   * @param invitedUntil null once a password was chosen
   * @param suspendedAt null unless suspended
   * @param signedInAt null until the first time
   * @param secondFactor whether a code is asked for at the sign-in
   */
  public record Row(
      String name,
      String displayName,
      StaffRole role,
      String address,
      StaffState state,
      Instant invitedUntil,
      Instant suspendedAt,
      Instant signedInAt,
      boolean secondFactor)
      implements Serializable {}

  /**
   * @param next null on the last page, else the name after which the next one begins
   */
  public record Page(List<Row> rows, String next) {}

  /**
   * @param after null for the first page
   */
  public Page page(String after) {
    Instant now = clock.instant();
    List<Row> rows =
        entities
            .createQuery(
                "select s from ListedStaff s where s.name > :after order by s.name",
                ListedStaff.class)
            .setParameter("after", TypedText.trimmed(after))
            .setMaxResults(PAGE + 1)
            .getResultStream()
            .map(staff -> staff.row(now))
            .toList();
    return rows.size() <= PAGE
        ? new Page(rows, null)
        : new Page(List.copyOf(rows.subList(0, PAGE)), rows.get(PAGE - 1).name());
  }
}
