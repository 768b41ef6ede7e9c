package jp.madoguchi.fault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database that can be had several times with the same rows. */
enum Nights {
  H2("standalone-embedded.xml", 20) {
    @Override
    String option(String name) {
      return "-Dfault=" + name;
    }

    @Override
    String url(String name) {
      return "jdbc:h2:file:"
          + folder(name).resolve("data/h2/madoguchi")
          + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    @Override
    void copy(String from, String to) {
      Folders.copy(folder(from).resolve("data"), folder(to).resolve("data"));
    }

    /** A copy, so that what was left is repaired by the server that comes. */
    @Override
    Connection look(String name) throws SQLException {
      copy(name, "seen");
      return connect("seen");
    }
  },
  POSTGRESQL("standalone-postgres.xml", 40) {
    @Override
    String option(String name) {
      return "-Dmadoguchi.db.url=" + url(name);
    }

    @Override
    String url(String name) {
      return "jdbc:postgresql://127.0.0.1:"
          + System.getProperty("embedded.postgresql.port")
          + "/"
          + name;
    }

    @Override
    void copy(String from, String to) throws SQLException {
      create(to + " template " + from);
    }

    @Override
    Connection look(String name) throws SQLException {
      return connect(name);
    }

    @Override
    void prepare(String name) throws SQLException {
      super.prepare(name);
      create(name);
    }

    private void create(String database) throws SQLException {
      try (Connection connection = connect("postgres");
          Statement statement = connection.createStatement()) {
        statement.execute("drop database if exists " + database.split(" ")[0]);
        statement.execute("create database " + database);
      }
    }
  };

  private static final Path BASE = Path.of(System.getProperty("server.base"));

  private final String configuration;
  private final int offset;

  Nights(String configuration, int offset) {
    this.configuration = configuration;
    this.offset = offset;
  }

  /** Which of the databases the server is to use. */
  abstract String option(String name);

  abstract String url(String name);

  abstract void copy(String from, String to) throws SQLException;

  /** To see how it is while no server, or one that is not to notice, has it. */
  abstract Connection look(String name) throws SQLException;

  /** Makes room for a new one. */
  void prepare(String name) throws SQLException {
    Folders.delete(folder(""));
  }

  Node node(String name) {
    return node(name, 0);
  }

  /** A second process for the same data has another number. */
  Node node(String name, int number) {
    return new Node(
        folder(number == 0 ? name : name + number), configuration, offset + 20 * number);
  }

  Path folder(String name) {
    return BASE.resolve(name()).resolve(name).toAbsolutePath();
  }

  Connection connect(String name) throws SQLException {
    return this == H2
        ? DriverManager.getConnection(url(name), "madoguchi", "madoguchi")
        : DriverManager.getConnection(url(name), "postgres", "postgres");
  }
}
