package jp.madoguchi.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.KeyedHash;

/**
 * Brings the register to what a feed states: one query reads what is there, batches write what is
 * new or changed. An institution that the feed does not mention stays as it is.
 */
final class RegisterUpdate {
  private static final int BATCH = 1_000;
  private static final String COLUMNS =
      "kind, other_portal, status, status_since, registration_symbol, registration_digits,"
          + " registration_display, live_registration, name, name_kana, prefecture_code,"
          + " postal_code, address, phone, registered_on, fingerprint";
  private static final String INSERT =
      "insert into institution ("
          + COLUMNS
          + ", institution_code, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, 0)";
  private static final String UPDATE =
      "update institution set "
          + COLUMNS.replace(",", " = ?,")
          + " = ?, version = version + 1 where institution_code = ?";
  private static final String LET_GO =
      "update institution set live_registration = null where institution_code = ?";
  private static final String FORGET_MANAGERS =
      "delete from institution_manager where institution_id ="
          + " (select id from institution where institution_code = ?)";
  private static final String ADD_MANAGER =
      "insert into institution_manager (institution_id, name, birth_hash, version) values"
          + " ((select id from institution where institution_code = ?), ?, ?, 0)";

  private final Connection connection;
  private final KeyedHash hash;
  private final FeedRefused.Collector faults;

  /**
   * @param connection inside the transaction of the use case
   */
  RegisterUpdate(Connection connection, KeyedHash hash, FeedRefused.Collector faults) {
    this.connection = connection;
    this.hash = hash;
    this.faults = faults;
  }

  private record Known(InstitutionKind kind, String liveRegistration, String fingerprint) {}

  /**
   * @throws FeedRefused when the feed contradicts what the register knows
   */
  ImportFeed.Result apply(FeedEntries entries) throws SQLException {
    takeTurn();
    Map<InstitutionCode, Known> known = known();
    refuseConflicts(entries, known);
    List<FeedEntry> added = new ArrayList<>();
    List<FeedEntry> changed = new ArrayList<>();
    for (FeedEntry entry : entries.all()) {
      Known before = known.get(entry.code());
      if (before == null) {
        added.add(entry);
      } else if (!before.fingerprint().equals(entry.fingerprint(hash))) {
        changed.add(entry);
      }
    }
    // A number may pass from one institution to another in one feed, so all let go first.
    batch(LET_GO, changed, (s, e) -> s.setString(1, e.code().digits()));
    batch(UPDATE, changed, this::bind);
    batch(INSERT, added, this::bind);
    batch(FORGET_MANAGERS, changed, (s, e) -> s.setString(1, e.code().digits()));
    addManagers(changed);
    addManagers(added);
    int all = entries.all().size();
    return new ImportFeed.Result(
        entries.layout(), all, added.size(), changed.size(), all - added.size() - changed.size());
  }

  /** Two imports at the same time would each miss what the other adds. */
  private void takeTurn() throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("select id from registry_import_turn for update");
        ResultSet row = statement.executeQuery()) {
      row.next();
    }
  }

  private Map<InstitutionCode, Known> known() throws SQLException {
    Map<InstitutionCode, Known> known = new HashMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select institution_code, kind, live_registration, fingerprint from institution")) {
      statement.setFetchSize(BATCH);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          known.put(
              new InstitutionCode(row.getString(1)),
              new Known(
                  InstitutionKind.valueOf(row.getString(2)), row.getString(3), row.getString(4)));
        }
      }
    }
    return known;
  }

  /** A code keeps its kind; a number has one living institution. */
  private void refuseConflicts(FeedEntries entries, Map<InstitutionCode, Known> known) {
    Set<String> taken = new HashSet<>();
    known.forEach(
        (code, institution) -> {
          // Those that the feed states too may just be giving their number away.
          if (institution.liveRegistration() != null && entries.of(code).isEmpty()) {
            taken.add(institution.liveRegistration());
          }
        });
    for (FeedEntry entry : entries.all()) {
      Known before = known.get(entry.code());
      String code = entry.code().digits();
      if (before != null && before.kind() != entry.kind()) {
        faults.add(entry.line(), "機関コード", ErrorCode.FEED_004, code, "機関コード");
      }
      if (taken.contains(entry.liveRegistration())) {
        faults.add(entry.line(), "登録記号番号", ErrorCode.FEED_007, entry.display(), "登録記号番号");
      }
    }
    faults.refuse();
  }

  private void addManagers(Collection<FeedEntry> entries) throws SQLException {
    record Post(FeedEntry at, FeedEntry.Person person) {}
    List<Post> posts =
        entries.stream().flatMap(e -> e.managers().stream().map(p -> new Post(e, p))).toList();
    batch(
        ADD_MANAGER,
        posts,
        (statement, post) -> {
          statement.setString(1, post.at().code().digits());
          statement.setString(2, post.person().name());
          statement.setString(3, post.at().birthHash(post.person(), hash));
        });
  }

  private void bind(PreparedStatement statement, FeedEntry entry) throws SQLException {
    RegistrationNumber number = entry.number();
    RegistrationSymbol symbol = number == null ? null : number.symbol();
    statement.setString(1, entry.kind().name());
    statement.setBoolean(2, entry.otherPortal());
    statement.setString(3, entry.status().name());
    setDate(statement, 4, entry.statusSince());
    statement.setString(5, symbol == null ? null : symbol.name());
    statement.setString(6, number == null ? null : number.digits());
    statement.setString(7, entry.display());
    statement.setString(8, entry.liveRegistration());
    statement.setString(9, entry.name());
    statement.setString(10, entry.nameKana());
    statement.setString(11, entry.prefecture().code());
    statement.setString(12, entry.postalCode());
    statement.setString(13, entry.address());
    statement.setString(14, entry.phone());
    setDate(statement, 15, entry.registeredOn());
    statement.setString(16, entry.fingerprint(hash));
    statement.setString(17, entry.code().digits());
  }

  private static void setDate(PreparedStatement statement, int index, LocalDate date)
      throws SQLException {
    statement.setObject(index, date, Types.DATE);
  }

  private interface Binding<T> {
    void bind(PreparedStatement statement, T row) throws SQLException;
  }

  private <T> void batch(String sql, Collection<T> rows, Binding<T> binding) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (T row : rows) {
        binding.bind(statement, row);
        statement.addBatch();
        if (++waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
  }
}
