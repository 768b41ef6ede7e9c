package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DatabaseTest {
  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource source;

  @Test
  void isTheOneThatThisRunIsAbout() throws SQLException {
    try (Connection connection = source.getConnection()) {
      DatabaseMetaData database = connection.getMetaData();
      System.out.println(
          "Database of this run: "
              + database.getDatabaseProductName()
              + ' '
              + database.getDatabaseProductVersion());
      assertThat(database.getDatabaseProductName())
          .isEqualToIgnoringCase(System.getProperty("test.database"));
    }
  }

  /** What the server brings along for trying it out: a database for everybody, and users. */
  @Test
  void theServerHasNoOtherAndNobodyElsesUsers() throws IOException {
    assertThatThrownBy(() -> InitialContext.doLookup("java:jboss/datasources/ExampleDS"))
        .isInstanceOf(NameNotFoundException.class);
    Path configuration = Path.of(System.getProperty("jboss.server.config.dir"));
    for (String users : List.of("mgmt-users.properties", "application-users.properties")) {
      assertThat(Files.readAllLines(configuration.resolve(users)))
          .as(users)
          .allMatch(line -> line.isBlank() || line.startsWith("#"));
    }
  }

  @Test
  void wasMigratedByFlyway() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select count(*), count(case when "success" then 1 end)
                from "flyway_schema_history" where "version" >= '100'
                """)) {
      rows.next();
      assertThat(rows.getInt(1)).isPositive().isEqualTo(rows.getInt(2));
    }
  }
}
