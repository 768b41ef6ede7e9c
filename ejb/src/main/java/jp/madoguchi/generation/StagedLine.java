package jp.madoguchi.generation;

import java.util.Arrays;
import java.util.List;
import jp.madoguchi.feedfile.FeedEntry;
import jp.madoguchi.registry.RegistrationNumber;
import jp.madoguchi.registry.RegistrationSymbol;
import jp.madoguchi.shared.KeyedHash;

/**
 * A line of a feed that has no fault, as it is written: the birth date hashed, the prints taken.
 * Its cells are of the types that PostgreSQL and H2 both know.
 */
public final class StagedLine {
  static final List<String> COLUMNS =
      List.of(
          "line",
          "institution_code",
          "kind",
          "other_portal",
          "status",
          "status_since",
          "registration_symbol",
          "registration_digits",
          "registration_display",
          "live_registration",
          "name",
          "name_kana",
          "prefecture_code",
          "postal_code",
          "address",
          "phone",
          "registered_on",
          "manager_name",
          "birth_hash",
          "institution_print",
          "manager_print");

  private final List<Object> cells;

  private StagedLine(List<Object> cells) {
    this.cells = cells;
  }

  public static StagedLine of(FeedEntry entry, KeyedHash hash) {
    RegistrationNumber number = entry.number();
    RegistrationSymbol symbol = number == null ? null : number.symbol();
    String birthHash = entry.birthHash(hash);
    return new StagedLine(
        Arrays.asList(
            entry.line(),
            entry.code().digits(),
            entry.kind().name(),
            entry.otherPortal(),
            entry.status().name(),
            entry.statusSince(),
            symbol == null ? null : symbol.name(),
            number == null ? null : number.digits(),
            entry.display(),
            entry.liveRegistration(),
            entry.name(),
            entry.nameKana(),
            entry.prefecture().code(),
            entry.postalCode(),
            entry.address(),
            entry.phone(),
            entry.registeredOn(),
            entry.managerName(),
            birthHash,
            entry.institutionPrint(),
            entry.managerPrint(birthHash)));
  }

  /** In the order of {@link #COLUMNS}; null where nothing is stated. */
  List<Object> cells() {
    return cells;
  }
}
