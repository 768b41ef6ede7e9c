package jp.madoguchi.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.TypedText;

/** 利用者の一覧: the newest first, twenty a page. */
@Stateless
@RolesAllowed("operator")
public class UserList {
  private static final int PAGE = 20;

  @Inject ListedUsers users;

  /**
   * @param number its own in the list; the next page begins before the last one's
   * @param institutionCode 機関コード, which names the user to the other use cases
   * @param name 姓 and 名
   * @param signedInAt null until the first time
   * @param suspendedAt null unless suspended, and so is the reason
   */
  public record Row(
      Long number,
      String institutionCode,
      String institutionName,
      String name,
      String address,
      UserState state,
      Instant completedAt,
      Instant signedInAt,
      Instant suspendedAt,
      String suspensionReason)
      implements Serializable {}

  /**
   * @param next null on the last page
   */
  public record Page(List<Row> rows, Long next) {}

  /**
   * @param typed part of the mail address or of a name, or the beginning of the 機関コード; null or
   *     empty for everybody
   * @param before null for the first page
   */
  public Page page(String typed, Long before) {
    long number = before == null ? Long.MAX_VALUE : before;
    List<Row> rows = users.before(number, TypedText.trimmed(typed), PAGE + 1);
    return rows.size() <= PAGE
        ? new Page(rows, null)
        : new Page(List.copyOf(rows.subList(0, PAGE)), rows.get(PAGE - 1).number());
  }
}
