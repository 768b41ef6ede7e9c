package jp.madoguchi.generation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.feedfile.FeedEntry;
import jp.madoguchi.registry.RegistrationNumber;
import jp.madoguchi.registry.RegistrationSymbol;
import jp.madoguchi.shared.KeyedHash;

/**
 * A line of a feed that has no fault, as it is written: the birth date hashed, the prints taken.
 * Its keys are of the types that PostgreSQL and H2 both know.
 */
public final class StagedLine {
  /** What lines are compared by. */
  static final List<String> KEYS =
      List.of(
          "line",
          "institution_code",
          "registration_display",
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
          "name",
          "name_kana",
          "prefecture_code",
          "postal_code",
          "address",
          "phone",
          "manager_name",
          "birth_hash");

  /** Between the others; no cell of a feed has a control character. */
  static final String BETWEEN = "\u001F";

  private final List<Object> keys;
  private final byte[] others;

  private StagedLine(List<Object> keys, List<Object> others) {
    this.keys = keys;
    this.others =
        others.stream()
            .map(cell -> cell == null ? "" : cell.toString())
            .collect(Collectors.joining(BETWEEN))
            .getBytes(StandardCharsets.UTF_8);
  }

  public static StagedLine of(FeedEntry entry, KeyedHash hash) {
    RegistrationNumber number = entry.number();
    RegistrationSymbol symbol = number == null ? null : number.symbol();
    String birthHash = entry.birthHash(hash);
    return new StagedLine(
        Arrays.asList(
            entry.line(),
            entry.code().digits(),
            entry.display(),
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

  /** In the order of {@link #OTHERS}, as one text in UTF-8; empty where nothing is stated. */
  byte[] others() {
    return others;
  }
}
