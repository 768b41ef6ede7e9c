package jp.madoguchi.feedfile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.registry.BirthDate;
import jp.madoguchi.registry.InstitutionCode;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.registry.RegistrationNumber;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.Secrets;

/**
 * What one line states: an institution and, where its kind has one, one 施術管理者.
 *
 * @param line where it begins in the file
 * @param number null when its kind has none
 * @param display the number as the feed writes it, or null
 * @param managerName null when the kind has none
 * @param birthDate null when the feed no longer states it, for a closed institution only
 */
public record FeedEntry(
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
    String managerName,
    BirthDate birthDate) {
  private static final int PRINT = 16;
  private static final int HEXADECIMAL = 16;

  /** Null for a closed institution and for those without a number. */
  public String liveRegistration() {
    return number == null || status == InstitutionStatus.CLOSED ? null : number.key();
  }

  /** Null when closed: what nobody may be compared with any more is not kept. */
  public String birthHash(KeyedHash hash) {
    return status == InstitutionStatus.CLOSED || birthDate == null
        ? null
        : birthDate.hash(hash, code);
  }

  /** Equal exactly when two lines state the same of the institution, whoever its manager is. */
  public long institutionPrint() {
    return print(
        Arrays.asList(
            kind,
            otherPortal,
            status,
            statusSince,
            number,
            display,
            name,
            nameKana,
            prefecture,
            postalCode,
            address,
            phone));
  }

  /**
   * Of the manager and the day of the registration, as a number: those of an institution's lines
   * are added up, so that their order is nothing.
   *
   * @param birthHash of {@link #birthHash}
   */
  public long managerPrint(String birthHash) {
    return print(Arrays.asList(registeredOn, managerName, birthHash));
  }

  /** The first 64 bits of a SHA-256. */
  private static long print(List<Object> stated) {
    String text = stated.stream().map(String::valueOf).collect(Collectors.joining("\u001F"));
    return Long.parseUnsignedLong(Secrets.sha256(text).substring(0, PRINT), HEXADECIMAL);
  }
}
