package jp.madoguchi.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Work for a night: clinics whose returned applications lapse, or are to be reminded of; mails to
 * be forgotten; institutions with accounts that closed, others that have another name, and some
 * that no feed states as the register does. Written into a database that no portal uses at the
 * time.
 */
public final class DueCases {
  private static final int LAPSING = 300;
  private static final int REMINDED = 60;
  private static final int CLOSED = 200;
  private static final int RENAMED = 100;
  private static final int ALTERED = 50;

  /** Those that come after the ones with a returned application, in the order of their ids. */
  private static final int FIRST_CLOSED = LAPSING + REMINDED;

  private static final int FIRST_RENAMED = FIRST_CLOSED + CLOSED;
  private static final int FIRST_ALTERED = FIRST_RENAMED + RENAMED;
  private static final int ALL = FIRST_ALTERED + ALTERED;

  private static final String RANGE =
      " > (select min(id) from institution) + ? and %1$s <= (select min(id) from institution) + ?";

  private static final String USERS =
      "insert into portal_user (address, family_name, given_name, phone, institution_id,"
          + " password_hash, language, terms_version, agreed_at, completed_at, version,"
          + " live_address, live_institution) select 'night' || i.id || ? || '@example.jp', '夜間',"
          + " '花子', '0312345678', i.id, '-', 'ja', '1', ?, ?, 0, 'night' || i.id || ? ||"
          + " '@example.jp', i.id from institution i where i.id <= (select min(id) from"
          + " institution) + ?";

  private static final String CASES =
      "insert into enrollment_application (version, receipt, institution_id, live_key,"
          + " idempotency_key, applicant_id, submitted_by, verification, staff_count,"
          + " requested_accounts, terms_version, agreed_at, state, submitted_at, due_at,"
          + " changed_by, returned_at) select 0, 'U20260901-' || lpad(cast(u.institution_id as"
          + " varchar), 6, '0'), u.institution_id, u.institution_id, 'night', u.id, u.address,"
          + " 'REGISTRY_MATCH', 3, 1, '1', ?, 'RETURNED', ?, ?, 'hanako', ? from portal_user u"
          + " where u.institution_id > (select min(id) from institution) + ? and u.institution_id"
          + " <= (select min(id) from institution) + ?";

  private static final String OPEN_CASES =
      "insert into enrollment_application (version, receipt, institution_id, live_key,"
          + " idempotency_key, applicant_id, submitted_by, verification, staff_count,"
          + " requested_accounts, terms_version, agreed_at, state, submitted_at, due_at,"
          + " changed_by) select 0, 'U20260902-' || lpad(cast(u.institution_id as varchar), 6,"
          + " '0'), u.institution_id, u.institution_id, 'night', u.id, u.address, 'REGISTRY_MATCH',"
          + " 3, 1, '1', ?, 'SUBMITTED', ?, ?, u.address from portal_user u where"
          + " mod(u.institution_id, 4) = 0 and u.institution_id"
          + RANGE.formatted("u.institution_id");

  private static final String ACCOUNTS =
      "insert into terminal_account (version, institution_id, account_id, remark, usage_state,"
          + " activation_state, started_on) select 0, i.id, 'W000000' || n, '', 'USABLE',"
          + " 'NOT_ACTIVATED', date '2026-09-01' from institution i"
          + " cross join generate_series(1, 3) as s(n) where i.id"
          + RANGE.formatted("i.id");

  private static final String CLOSE =
      "update institution set status = 'CLOSED', status_since = date '2026-09-01',"
          + " live_registration = null where id"
          + RANGE.formatted("id");

  private static final String RENAME =
      "insert into institution_change (institution_id, change, before_text, after_text, changed_at)"
          + " select i.id, 'NAME', 'もとの名', i.name, ? from institution i where i.id"
          + RANGE.formatted("i.id");

  private static final String ALTER =
      "update institution set fingerprint = 'altered' where id" + RANGE.formatted("id");

  private static final String MAILS =
      "insert into mail_outbox (version, message_key, template, recipient, language, state, tries,"
          + " next_try_at, created_at, sent_at) select 1, 'old-' || n, 'M02', 'old' || n ||"
          + " '@example.jp', 'ja', 'SENT', 1, ?, ?, ? from generate_series(1, ?) as s(n)";

  private DueCases() {}

  /** How many mails the night has written to each of the clinics. */
  static Map<String, Integer> written(Connection connection) throws SQLException {
    return counted(
        connection,
        "select recipient, count(*) from mail_outbox where recipient like 'night%'"
            + " group by recipient");
  }

  /** How many it has to write at least. */
  static Map<String, Integer> expected(Connection connection) throws SQLException {
    return counted(
        connection,
        "select u.address, 1 from portal_user u where u.address like 'night%' and u.institution_id"
            + RANGE.formatted("u.institution_id"),
        LAPSING,
        FIRST_ALTERED);
  }

  private static Map<String, Integer> counted(Connection connection, String sql, Object... values)
      throws SQLException {
    Map<String, Integer> counted = new TreeMap<>();
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        counted.put(rows.getString(1), rows.getInt(2));
      }
    }
    return counted;
  }

  /**
   * @param mark within the addresses, to tell these clinics from those of another test
   * @param oldMails to be forgotten, which is the last thing that a night does
   */
  static void write(Connection connection, String mark, int oldMails) throws SQLException {
    Instant now = Instant.now();
    Timestamp longAgo = before(now, 100);
    run(connection, USERS, mark, longAgo, longAgo, mark, ALL);
    Timestamp over = before(now, 32);
    run(connection, CASES, over, over, over, over, 0, LAPSING);
    Timestamp soon = before(now, 25);
    run(connection, CASES, soon, soon, soon, soon, LAPSING, LAPSING + REMINDED);
    run(connection, CLOSE, FIRST_CLOSED, FIRST_RENAMED);
    run(connection, ACCOUNTS, FIRST_CLOSED, FIRST_RENAMED);
    run(connection, OPEN_CASES, soon, soon, soon, FIRST_CLOSED, FIRST_RENAMED);
    run(connection, RENAME, soon, FIRST_RENAMED, FIRST_ALTERED);
    run(connection, ALTER, FIRST_ALTERED, ALL);
    writeOldMails(connection, oldMails);
  }

  /** Mails to be forgotten, a hundred in a transaction. */
  public static void writeOldMails(Connection connection, int number) throws SQLException {
    Timestamp longAgo = before(Instant.now(), 100);
    run(connection, MAILS, longAgo, longAgo, longAgo, number);
  }

  private static Timestamp before(Instant now, int days) {
    return Timestamp.from(now.minus(Duration.ofDays(days)));
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
