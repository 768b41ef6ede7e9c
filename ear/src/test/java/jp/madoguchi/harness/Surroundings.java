package jp.madoguchi.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts, once in a JVM of tests and before the first server, what servers need: where Arquillian
 * starts one, when the tests begin, and tells its configuration about it in system properties;
 * else, when the first test asks.
 */
public class Surroundings implements LauncherSessionListener {
  private static MailSink sink;
  private static EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("server.config") != null) {
      Leftovers.forget();
      start();
    }
  }

  /** To be used in the JVM of the tests, not in the server. */
  public static MailSink mailSink() {
    start();
    return sink;
  }

  /** For the command line of a server. */
  public static String serverOptions() {
    start();
    return System.getProperty("server.options");
  }

  private static synchronized void start() {
    if (sink != null) {
      return;
    }
    int offset = Integer.getInteger("server.port.offset");
    sink = new MailSink(offset);
    sink.start();
    Runtime.getRuntime().addShutdownHook(new Thread(Surroundings::stop));
    System.setProperty("server.management.port", Integer.toString(9990 + offset));
    System.setProperty(
        "server.options",
        String.join(
            " ",
            "-Djboss.socket.binding.port-offset=" + offset,
            // On a busy machine a start may take longer than the five minutes after which the
            // server gives up.
            "-Djboss.as.management.blocking.timeout=900",
            "-Dmadoguchi.base.url=http://127.0.0.1:" + (8080 + offset),
            "-Dmadoguchi.mail.port=" + sink.smtp(),
            "-Dmadoguchi.mail.sink=" + sink.mailbox().address(),
            "-Dmadoguchi.key.seal=" + key(),
            "-Dmadoguchi.key.hash=" + key(),
            "-Dmadoguchi.profile=embedded",
            "-Dtraces=" + System.getProperty("traces"),
            "-Dmadoguchi.demo.users=" + System.getProperty("server.base") + "-demo-users.txt",
            // The limits for one internet address: all tests come from the same one.
            "-Dmadoguchi.lookups.per.minute=100000",
            "-Dmadoguchi.lookups.per.hour=100000",
            "-Dmadoguchi.registration.mails.per.hour=100000",
            "-Dmadoguchi.sign.ins.per.minute=100000",
            "-Dmadoguchi.sign.ins.per.hour=100000",
            // Half of the tests' time would be hashing.
            "-Dmadoguchi.password.memory=64",
            // Nothing begins by itself because the tests run at night or move the clock.
            "-Dmadoguchi.jobs.scheduled=0",
            "-Dtest.database=" + System.getProperty("test.database"),
            database()));
  }

  private static String database() {
    Integer port = Integer.getInteger("embedded.postgresql.port");
    if (port == null) {
      return "";
    }
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setServerConfig("max_connections", "60")
              // Its own hook would stop it while its tables are still being read.
              .setRegisterShutdownHook(false)
              .start();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL does not start", e);
    }
    return "-Dmadoguchi.db.url=jdbc:postgresql://127.0.0.1:"
        + port
        + "/postgres -Dmadoguchi.db.user=postgres -Dmadoguchi.db.password=postgres";
  }

  private static void stop() {
    sink.stop();
    if (postgres == null) {
      return;
    }
    try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
      Leftovers.keepTables(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL does not answer", e);
    } finally {
      close();
    }
  }

  private static void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL does not stop", e);
    }
  }

  private static String key() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
