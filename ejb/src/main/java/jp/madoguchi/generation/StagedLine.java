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
  /** What lines are compared by. */
  static final List<String> KEYS =
      List.of(
          "line",
          "institution_code",
          "live_registration",
          "registered_on",
          "institution_print",
          "manager_print");

  /** What is only handed on. */
  static final List<String> OTHERS =
      List.of(
          "kind",
          "other_portal",
          "status",
          "status_since",
          "registration_symbol",
          "registration_digits",
          "registration_display",
          "name",
          "name_kana",
          "prefecture_code",
          "postal_code",
          "address",
          "phone",
          "manager_name",
          "birth_hash");

  /** No cell of a feed has a control character. */
  private static final char BETWEEN = '\u001F';

  private final List<Object> keys;
  private final List<Object> others;

  private StagedLine(List<Object> keys, List<Object> others) {
    this.keys = keys;
    this.others = others;
  }

  public static StagedLine of(FeedEntry entry, KeyedHash hash) {
    RegistrationNumber number = entry.number();
    RegistrationSymbol symbol = number == null ? null : number.symbol();
    String birthHash = entry.birthHash(hash);
    return new StagedLine(
        Arrays.asList(
            entry.line(),
            entry.code().digits(),
            entry.liveRegistration(),
            entry.registeredOn(),
            entry.institutionPrint(),
            entry.managerPrint(birthHash)),
        Arrays.asList(
            entry.kind().name(),
            entry.otherPortal(),
            entry.status().name(),
            entry.statusSince(),
            symbol == null ? null : symbol.name(),
            number == null ? null : number.digits(),
            entry.display(),
            entry.name(),
            entry.nameKana(),
            entry.prefecture().code(),
            entry.postalCode(),
            entry.address(),
            entry.phone(),
            entry.managerName(),
            birthHash));
  }

  /** In the order of {@link #KEYS}; null where nothing is stated. */
  List<Object> keys() {
    return keys;
  }

  /** In the order of {@link #OTHERS}; null where nothing is stated. */
  List<Object> others() {
    return others;
  }

  /** The others as one text, which the database divides by the view {@code staged_row}. */
  String othersAsText() {
    StringBuilder text = new StringBuilder();
    for (Object cell : others) {
      text.append(cell == null ? "" : cell).append(BETWEEN);
    }
    return text.toString();
  }
}
