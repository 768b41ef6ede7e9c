package jp.madoguchi.feedfile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.registry.BirthDate;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.registry.PersonName;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.registry.RegistrationNumber;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Refusal;

/** A row of {@link FeedLayout#CLINICS}. */
final class ClinicFeed {
  private static final Map<String, InstitutionKind> KINDS =
      Map.of(
          "柔整", InstitutionKind.JUDO_CLINIC,
          "あはき", InstitutionKind.AHAKI_CLINIC,
          "健診", InstitutionKind.CHECKUP_PROVIDER,
          "助産所", InstitutionKind.MIDWIFERY_HOME);
  private static final Map<String, InstitutionStatus> STATES =
      Map.of(
          "現存", InstitutionStatus.ACTIVE,
          "休止", InstitutionStatus.SUSPENDED,
          "廃止", InstitutionStatus.CLOSED,
          "辞退", InstitutionStatus.CLOSED,
          "中止", InstitutionStatus.CLOSED);
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1868, 1, 1);
  private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{7}");
  private static final Pattern PHONE = Pattern.compile("0[0-9]{9,10}");
  private static final String NUMBER = "登録記号番号";
  private static final String MANAGER = "施術管理者氏名";
  private static final String BORN = "施術管理者生年月日";

  private ClinicFeed() {}

  /** Empty when the row has a fault. */
  static Optional<FeedEntry> entry(FeedRow row, LocalDate today) {
    InstitutionKind kind =
        row.choice("所属機関", w -> Optional.ofNullable(KINDS.get(w)), "柔整、あはき、健診、助産所");
    InstitutionStatus status =
        row.choice("状態", w -> Optional.ofNullable(STATES.get(w)), "現存、休止、廃止、辞退、中止");
    RegistrationNumber number = number(row, kind);
    FeedEntry entry =
        new FeedEntry(
            row.line(),
            kind,
            false,
            status,
            changed(row, status),
            row.code(),
            number,
            display(row, number),
            row.requiredText("施設名", 100),
            row.text("施設名カナ", 100),
            row.choice("都道府県番号", Prefecture::ofCode, "01～47"),
            row.digits("郵便番号", POSTAL_CODE),
            row.text("所在地", 200),
            row.digits("電話番号", PHONE),
            row.requiredDate("登録年月日"),
            manager(row, kind),
            born(row, kind, status, today));
    return row.isFaulty() ? Optional.empty() : Optional.of(entry);
  }

  /** Needed for every state that an institution comes into later. */
  private static LocalDate changed(FeedRow row, InstitutionStatus status) {
    if (status == InstitutionStatus.SUSPENDED || status == InstitutionStatus.CLOSED) {
      return row.requiredDate("状態変更年月日");
    }
    return row.date("状態変更年月日");
  }

  private static RegistrationNumber number(FeedRow row, InstitutionKind kind) {
    if (kind != InstitutionKind.JUDO_CLINIC && kind != InstitutionKind.AHAKI_CLINIC) {
      row.requireEmpty(NUMBER, ErrorCode.FEED_005);
      return null;
    }
    try {
      if (kind == InstitutionKind.AHAKI_CLINIC && !row.raw(NUMBER).matches("[^協契]*")) {
        // Passed over where a person types it; in a register it is another kind's number.
        row.refuse(NUMBER, ErrorCode.FEED_005);
        return null;
      }
      return RegistrationNumber.parse(null, row.raw(NUMBER), kind);
    } catch (Refusal e) {
      row.refuse(NUMBER, ErrorCode.FEED_005);
      return null;
    }
  }

  /** How an あはき number is printed is the register's to say; a 柔整 number has one form. */
  private static String display(FeedRow row, RegistrationNumber number) {
    if (number == null) {
      return null;
    }
    return number.symbol() == null ? row.text(NUMBER, 20) : number.display();
  }

  private static String manager(FeedRow row, InstitutionKind kind) {
    if (kind == InstitutionKind.CHECKUP_PROVIDER) {
      row.requireEmpty(MANAGER, ErrorCode.FEED_008);
      return null;
    }
    return row.requiredText(MANAGER, 2 * PersonName.LONGEST + 1);
  }

  private static BirthDate born(
      FeedRow row, InstitutionKind kind, InstitutionStatus status, LocalDate today) {
    if (kind == InstitutionKind.CHECKUP_PROVIDER) {
      row.requireEmpty(BORN, ErrorCode.FEED_008);
      return null;
    }
    LocalDate born = status == InstitutionStatus.CLOSED ? row.date(BORN) : row.requiredDate(BORN);
    if (born != null && (born.isAfter(today) || born.isBefore(EARLIEST_BIRTH))) {
      row.refuse(BORN, ErrorCode.FEED_006);
    }
    return born == null ? null : BirthDate.of(born);
  }
}
