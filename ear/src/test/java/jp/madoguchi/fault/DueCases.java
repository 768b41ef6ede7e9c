package jp.madoguchi.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Work for a night: clinics whose returned applications lapse, or are to be reminded of, and mails
 * to be forgotten. Written into a database that no portal uses at the time.
 */
final class DueCases {
  static final int LAPSING = 300;
  static final int REMINDED = 60;
  private static final int OLD_MAILS = 3_000;

  private static final String USERS =
      "insert into portal_user (address, family_name, given_name, phone, institution_id,"
          + " password_hash, language, terms_version, agreed_at, completed_at, version)"
          + " select 'night' || i.id || ? || '@example.jp', '夜間', '花子', '0312345678', i.id, '-', 'ja',"
          + " '1', ?, ?, 0 from institution i where i.id <= (select min(id) from institution) + ?";

  private static final String CASES =
      "insert into enrollment_application (version, receipt, institution_id, live_key,"
          + " idempotency_key, applicant_id, submitted_by, verification, staff_count,"
          + " requested_accounts, terms_version, agreed_at, state, submitted_at, due_at, changed_by,"
          + " returned_at) select 0, 'U20260901-' || lpad(cast(u.institution_id as varchar), 6,"
          + " '0'), u.institution_id, u.institution_id, 'night', u.id, u.address, 'REGISTRY_MATCH',"
          + " 3, 1, '1', ?, 'RETURNED', ?, ?, 'hanako', ? from portal_user u where"
          + " u.institution_id > (select min(id) from institution) + ? and u.institution_id <="
          + " (select min(id) from institution) + ?";

  private static final String MAILS =
      "insert into mail_outbox (version, message_key, template, recipient, language, state, tries,"
          + " next_try_at, created_at, sent_at) select 1, 'old-' || n, 'M02', 'old' || n ||"
          + " '@example.jp', 'ja', 'SENT', 1, ?, ?, ? from generate_series(1, ?) as s(n)";

  private DueCases() {}

  /** Whom a reminder is sent to, once. */
  static List<String> reminded(Connection connection) throws SQLException {
    List<String> addresses = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                "select recipient from mail_outbox where template = 'M17'");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        addresses.add(rows.getString(1));
      }
    }
    return addresses;
  }

  /**
   * @param mark within the addresses, to tell these clinics from those of another test
   */
  static void write(Connection connection, String mark) throws SQLException {
    Instant now = Instant.now();
    Timestamp longAgo = before(now, 100);
    run(connection, USERS, mark, longAgo, longAgo, LAPSING + REMINDED);
    Timestamp over = before(now, 32);
    run(connection, CASES, over, over, over, over, 0, LAPSING);
    Timestamp soon = before(now, 25);
    run(connection, CASES, soon, soon, soon, soon, LAPSING, LAPSING + REMINDED);
    run(connection, MAILS, longAgo, longAgo, longAgo, OLD_MAILS);
  }

  private static Timestamp before(Instant now, int days) {
    return Timestamp.from(now.minus(Duration.ofDays(days)));
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
