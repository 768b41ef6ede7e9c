package jp.madoguchi.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Runs Flyway while the persistence unit starts, before the schema is validated. An EJB that starts
 * with the application would come too late.
 */
public class MigrateBeforeHibernate implements Integrator {
  private static final String DATA_SOURCE = "java:jboss/datasources/MadoguchiDS";

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
    DataSource dataSource = dataSource();
    Flyway.configure(MigrateBeforeHibernate.class.getClassLoader())
        .dataSource(dataSource)
        .locations(
            "classpath:db/migration/common", "classpath:db/migration/" + folderOf(dataSource))
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        // The server's own tables (timers, batch) may already stand in the schema.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        // Version numbers are ranges per feature, so a later release adds smaller ones.
        .outOfOrder(true)
        .cleanDisabled(true)
        .load()
        .migrate();
  }

  private static DataSource dataSource() {
    try {
      return InitialContext.doLookup(DATA_SOURCE);
    } catch (NamingException e) {
      throw new IllegalStateException("the data source " + DATA_SOURCE + " is missing", e);
    }
  }

  /** The folder of what only this database has: {@code h2} or {@code postgresql}. */
  private static String folderOf(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return folderOf(connection.getMetaData().getDatabaseProductName());
    } catch (SQLException e) {
      throw new IllegalStateException("the data source " + DATA_SOURCE + " does not answer", e);
    }
  }

  static String folderOf(String product) {
    String folder = product.toLowerCase(Locale.ROOT);
    if (!folder.equals("h2") && !folder.equals("postgresql")) {
      throw new IllegalStateException("Madoguchi runs on H2 and PostgreSQL, not on " + product);
    }
    return folder;
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
    // Nothing was opened that stays open.
  }
}
