package jp.madoguchi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;

/** One row by its primary key, with the driver and nothing else. */
final class PrimaryKeyRead implements AutoCloseable {
  private static final String READ =
      """
      select id, institution_code, kind, registration_display, name, name_kana, prefecture_code,
        postal_code, address, phone, status, status_since, registered_on
      from institution where id = ?
      """;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Connection connection;
  private final Random random = new Random(1);
  private final int institutions;

  PrimaryKeyRead(PostgresPortal portal, int institutions) throws SQLException {
    connection = portal.connect();
    this.institutions = institutions;
  }

  /** CPU milliseconds of this thread for one read; those of the database are not counted. */
  double cpu(int reads) throws SQLException {
    long before = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < reads; i++) {
      read();
    }
    return (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / reads;
  }

  private void read() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setLong(1, 1L + random.nextInt(institutions));
      try (ResultSet found = statement.executeQuery()) {
        if (!found.next() || found.getString("institution_code") == null) {
          throw new IllegalStateException("the institution was not found");
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
