package jp.madoguchi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A database with the portal's schema and so many institutions; looked up as the portal does. */
final class RegisterOf implements Cost, AutoCloseable {
  private static final int LOOK_UPS = 6_000;

  /** Numbers, names and codes that grow with n. */
  private static final String FILL =
      """
      insert into institution (version, kind, other_portal, status, institution_code,
        registration_symbol, registration_digits, registration_display, live_registration,
        name, name_kana, prefecture_code, postal_code, address, phone, registered_on, fingerprint)
      select 0, 'JUDO_CLINIC', false, 'ACTIVE', lpad(n::text, 10, '0'),
        'KYO', lpad(n::text, 9, '0'), '協' || lpad(n::text, 9, '0'), 'KYO' || lpad(n::text, 9, '0'),
        '第' || n || '接骨院', 'セッコツイン', '13', '1000001', '東京都見本区' || n, '0300000000',
        date '2020-04-01', md5(n::text) || md5(n::text)
      from generate_series(1, %d) n
      """;

  /** What Hibernate makes of the look-up by 登録記号番号 in the registry feature. */
  private static final String LOOK_UP =
      """
      select i1_0.id,i1_0.address,i1_0.fingerprint,i1_0.institution_code,i1_0.kind,\
      i1_0.live_registration,i1_0.name,i1_0.name_kana,i1_0.other_portal,i1_0.phone,\
      i1_0.postal_code,i1_0.prefecture_code,i1_0.registered_on,i1_0.registration_digits,\
      i1_0.registration_display,i1_0.registration_symbol,i1_0.status,i1_0.status_since,i1_0.version \
      from institution i1_0 where i1_0.registration_digits=? and i1_0.kind=? order by i1_0.id desc""";

  private final Connection connection;
  private final Random random = new Random(1);
  private final int institutions;

  RegisterOf(DataSource database, int institutions) throws SQLException {
    this.institutions = institutions;
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
        .load()
        .migrate();
    connection = database.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(FILL.formatted(institutions));
      statement.execute("vacuum analyze institution");
      // Else the server writes out what was filled in while the look-ups are measured.
      statement.execute("checkpoint");
    }
    connection.setAutoCommit(false);
  }

  /** Microseconds: the median of many look-ups, each in a transaction of its own. */
  @Override
  public double ofOne() throws SQLException {
    double[] times = new double[LOOK_UPS];
    for (int i = 0; i < times.length; i++) {
      String digits = "%09d".formatted(1 + random.nextInt(institutions));
      long before = System.nanoTime();
      lookUp(digits);
      times[i] = (System.nanoTime() - before) / 1e3;
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private void lookUp(String digits) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOOK_UP)) {
      statement.setString(1, digits);
      statement.setString(2, "JUDO_CLINIC");
      try (ResultSet found = statement.executeQuery()) {
        if (!found.next() || !digits.equals(found.getString("registration_digits"))) {
          throw new IllegalStateException("the institution " + digits + " was not found");
        }
      }
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
