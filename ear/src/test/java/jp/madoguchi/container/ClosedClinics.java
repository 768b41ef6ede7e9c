package jp.madoguchi.container;

import java.util.List;
import java.util.stream.Stream;

/**
 * So many clinics that closed that a night follows them in several pieces. They have accounts and
 * no users, and nothing of theirs is left when closed.
 */
final class ClosedClinics implements AutoCloseable {
  /** As in the job's XML. */
  private static final int PIECE = 50;

  private static final int ALL = 2 * PIECE + 10;

  private static final String ACCOUNT =
      "insert into terminal_account (version, institution_id, account_id, remark, usage_state,"
          + " activation_state, started_on) values (0, ?, 'W0000001', '', 'USABLE',"
          + " 'NOT_ACTIVATED', date '2026-09-01')";

  private final List<Long> institutions;

  ClosedClinics() {
    List<ListedClinic> clinics = Stream.generate(ListedClinic::unused).limit(ALL).toList();
    ListedClinic.close(clinics);
    institutions = clinics.stream().map(ClosedClinics::id).sorted().toList();
    institutions.forEach(id -> BehindThePortal.change(ACCOUNT, id));
  }

  private static long id(ListedClinic clinic) {
    return BehindThePortal.number(
        "select id from institution where institution_code = ?", clinic.code());
  }

  /** One that is neither in the first piece nor in the last, whatever else a night follows. */
  long inTheMiddle() {
    return institutions.get(PIECE);
  }

  @Override
  public void close() {
    for (String table : List.of("stoppage", "terminal_account")) {
      institutions.forEach(
          id -> BehindThePortal.change("delete from " + table + " where institution_id = ?", id));
    }
  }
}
