package jp.madoguchi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** P6: an institution is found as fast among five million as among ten thousand. */
final class InstitutionLookUp implements Figure {
  private static final String NAME = "P6";
  private static final int MANY = 5_000_000;
  private static final int FEW = 10_000;
  private static final int PAIRS = 21;
  private static final int WARM_SLICES = 5;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Line> measure() throws Exception {
    // A server of such a fund keeps its register in memory; the default of 128 MB is for none.
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder().setServerConfig("shared_buffers", "3GB").start();
        RegisterOf many = new RegisterOf(database(postgres, "many"), MANY);
        RegisterOf few = new RegisterOf(database(postgres, "few"), FEW)) {
      for (int i = 0; i < WARM_SLICES; i++) {
        many.ofOne();
        few.ofOne();
      }
      Pairs pairs = Pairs.inTurn(PAIRS, many, few);
      return List.of(
          Line.cost(NAME, "施設の検索（500万件）の中央値", "µs", pairs, "同じ検索（1万件）", Goal.atMost(1.2)));
    }
  }

  private static DataSource database(EmbeddedPostgres postgres, String name) throws Exception {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return postgres.getDatabase("postgres", name);
  }
}
