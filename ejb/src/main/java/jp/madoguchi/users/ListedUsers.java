package jp.madoguchi.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.SignInAttempts;

/** Reads users; a page is two statements, whatever its length. */
@Dependent
class ListedUsers {
  private static final String MATCHES =
      " and (u.address like :part escape '!' or u.institutionCode like :start escape '!'"
          + " or u.institutionName like :part escape '!'"
          + " or concat(u.familyName, u.givenName) like :part escape '!')";

  @PersistenceContext private EntityManager entities;
  @Inject private SignInAttempts attempts;

  /**
   * The newest first.
   *
   * @param words empty for everybody
   */
  List<UserList.Row> before(long number, String words, int most) {
    TypedQuery<ListedUser> query =
        entities
            .createQuery(
                "select u from ListedUser u where u.id < :number"
                    + (words.isEmpty() ? "" : MATCHES)
                    + " order by u.id desc",
                ListedUser.class)
            .setParameter("number", number)
            .setMaxResults(most);
    if (!words.isEmpty()) {
      String start = words.replaceAll("[!%_]", "!$0") + "%";
      query.setParameter("start", start).setParameter("part", "%" + start);
    }
    return rows(query.getResultList());
  }

  /**
   * One with whom something can be done.
   *
   * @throws UserNotFound USR-003
   * @throws Refusal USR-002 when the user is closed
   */
  UserList.Row open(String institutionCode) {
    UserList.Row user = of(institutionCode);
    if (user.state() == UserState.CLOSED) {
      throw new Refusal(Problem.of(null, ErrorCode.USR_002));
    }
    return user;
  }

  /**
   * @throws UserNotFound
   */
  UserList.Row of(String institutionCode) {
    List<ListedUser> found =
        entities
            .createQuery(
                "select u from ListedUser u where u.institutionCode = :code order by u.id desc",
                ListedUser.class)
            .setParameter("code", institutionCode == null ? "" : institutionCode)
            .setMaxResults(1)
            .getResultList();
    return rows(found).stream().findFirst().orElseThrow(UserNotFound::new);
  }

  private List<UserList.Row> rows(List<ListedUser> users) {
    Set<String> locked = attempts.lockedOf(users.stream().map(ListedUser::address).toList());
    return users.stream().map(user -> user.row(locked.contains(user.address()))).toList();
  }
}
