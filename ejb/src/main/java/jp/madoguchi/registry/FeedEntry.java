package jp.madoguchi.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.Secrets;

/**
 * An institution as a feed states it.
 *
 * @param line where it begins in the file
 * @param number null when its kind has none
 * @param display the number as the feed writes it, or null
 */
record FeedEntry(
    int line,
    InstitutionKind kind,
    boolean otherPortal,
    InstitutionStatus status,
    LocalDate statusSince,
    InstitutionCode code,
    RegistrationNumber number,
    String display,
    String name,
    String nameKana,
    Prefecture prefecture,
    String postalCode,
    String address,
    String phone,
    LocalDate registeredOn,
    List<Person> managers) {

  /**
   * @param birthDate null when the feed no longer states it, for a closed institution only
   */
  record Person(String name, BirthDate birthDate) {}

  /** Null for a closed institution and for those without a number. */
  String liveRegistration() {
    return number == null || status == InstitutionStatus.CLOSED ? null : number.key();
  }

  /** Null when closed: what nobody may be compared with any more is not kept. */
  String birthHash(Person person, KeyedHash hash) {
    return status == InstitutionStatus.CLOSED ? null : person.birthDate().hash(hash, code);
  }

  /** Adds the 施術管理者 of another row; the institution is registered since the first of them. */
  FeedEntry with(FeedEntry other) {
    LocalDate since = other.registeredOn.isBefore(registeredOn) ? other.registeredOn : registeredOn;
    return having(line, since, Stream.concat(managers.stream(), other.managers.stream()).toList());
  }

  /** Whether two rows agree in everything but the 施術管理者 and the day of his registration. */
  boolean agreesWith(FeedEntry other) {
    return having(0, null, List.of()).equals(other.having(0, null, List.of()));
  }

  private FeedEntry having(int line, LocalDate registeredOn, List<Person> managers) {
    return new FeedEntry(
        line,
        kind,
        otherPortal,
        status,
        statusSince,
        code,
        number,
        display,
        name,
        nameKana,
        prefecture,
        postalCode,
        address,
        phone,
        registeredOn,
        managers);
  }

  /** Equal exactly when the register need not be changed; the order of the managers is nothing. */
  String fingerprint(KeyedHash hash) {
    List<Object> stated = new ArrayList<>();
    Arrays.asList(kind, otherPortal, status, statusSince, number, display, name, nameKana)
        .forEach(stated::add);
    Arrays.asList(prefecture, postalCode, address, phone, registeredOn).forEach(stated::add);
    managers.stream()
        .map(p -> p.name() + '\u001E' + birthHash(p, hash))
        .sorted()
        .forEach(stated::add);
    return Secrets.sha256(
        stated.stream().map(String::valueOf).collect(Collectors.joining("\u001F")));
  }
}
