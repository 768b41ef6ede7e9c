package jp.madoguchi.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import jp.madoguchi.shared.Passwords;

/** A reviewer at her desk: somebody who was added and has signed in. */
final class OfficeVisitor {
  private static final String NAME = "reviewer0";
  private static final String PASSWORD = "Correct-Horse-Battery-9";
  private static final String ADD =
      """
      insert into staff_user (version, name, display_name, role, password_hash)
      values (0, ?, '審査 花子', 'REVIEWER', ?)
      """;

  private final Visitor visitor;

  OfficeVisitor(PostgresPortal portal) throws Exception {
    try (var connection = portal.connect();
        PreparedStatement add = connection.prepareStatement(ADD)) {
      add.setString(1, NAME);
      add.setString(2, Passwords.standard().hash(PASSWORD));
      add.executeUpdate();
    }
    visitor = new Visitor(portal.address());
    String next = SignInForm.send(visitor, NAME, PASSWORD);
    if (!next.contains("/office/")) {
      throw new IOException("the portal did not let the reviewer in, but led to " + next);
    }
  }

  String page(String address) throws Exception {
    return visitor.page(address);
  }
}
