package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
