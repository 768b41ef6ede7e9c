package jp.madoguchi.container;

import java.nio.charset.StandardCharsets;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.registration.RegistrationForm;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.shared.InstitutionKind;

/** Institutions of the other three kinds, in every state; each number belongs to one test. */
final class ListedOthers {
  private static final String FEED =
      """
      所属機関,登録記号番号,機関コード,施設名,施設名カナ,都道府県番号,郵便番号,所在地,電話番号,施術管理者氏名,施術管理者生年月日,登録年月日,状態,状態変更年月日
      あはき,1396000001,1396000001,試験鍼灸院,,13,,,,鍼　一郎,1961-01-01,2019-04-01,現存,
      あはき,1396000001,1396000001,試験鍼灸院,,13,,,,灸　二郎,1962-02-02,2019-04-01,現存,
      あはき,1396000002,1396000002,休止鍼灸院,,13,,,,鍼　三郎,1963-03-03,2019-04-01,休止,2026-08-01
      あはき,1396000003,1396000003,廃止鍼灸院,,13,,,,鍼　四郎,1964-04-04,2019-04-01,廃止,2025-08-01
      あはき,1396000004,1396000004,自動鍼灸院,,13,,,,試験　一郎,1971-02-03,2019-04-01,現存,
      あはき,1396000005,1396000005,並べる鍼灸院,,13,,,,鍼　六郎,1969-09-09,2019-04-01,現存,
      助産所,,1355000011,試験助産院,,13,,,,助産　一,1965-05-05,2008-06-01,現存,
      助産所,,1355000022,休止助産院,,13,,,,助産　二,1966-06-06,2008-06-01,休止,2026-08-01
      助産所,,1355000044,並べる助産院,,13,,,,助産　四,1968-08-08,2008-06-01,現存,
      助産所,,1355000033,廃止助産院,,13,,,,助産　三,1967-07-07,2008-06-01,廃止,2025-08-01
      健診,,1325000014,試験健診センター,,13,,,,,,2010-04-01,現存,
      健診,,1325000069,並べる健診センター,,13,,,,,,2010-04-01,現存,
      健診,,1325000025,休止健診センター,,13,,,,,,2010-04-01,休止,2026-08-01
      健診,,1325000036,廃止健診センター,,13,,,,,,2010-04-01,廃止,2025-08-01
      健診,,1335000047,試験歯科,,13,,,,,,2010-04-01,現存,
      健診,,1345000047,試験薬局,,13,,,,,,2010-04-01,現存,
      健診,,1335000058,廃止歯科,,13,,,,,,2010-04-01,廃止,2025-08-01
      健診,,1345000058,残る薬局,,13,,,,,,2010-04-01,現存,
      """;

  private static boolean imported;

  private ListedOthers() {}

  static synchronized void listed() {
    if (!imported) {
      // The manager's birth date is the eleventh column.
      FEED.lines().skip(1).map(line -> line.split(",", -1)[10]).forEach(UsedSecrets::note);
      byte[] file = FEED.getBytes(StandardCharsets.UTF_8);
      Feed.released(file);
      imported = true;
    }
  }

  static LookUpInstitution.Typed ahaki(String digits) {
    listed();
    return new LookUpInstitution.Typed(InstitutionKind.AHAKI_CLINIC, "", "", digits, "");
  }

  static LookUpInstitution.Typed checkup(String seven, String choice) {
    return code(InstitutionKind.CHECKUP_PROVIDER, "13", seven, choice);
  }

  static LookUpInstitution.Typed midwifery(String seven) {
    return code(InstitutionKind.MIDWIFERY_HOME, "13", seven, "");
  }

  static LookUpInstitution.Typed code(
      InstitutionKind kind, String prefecture, String seven, String choice) {
    listed();
    return new LookUpInstitution.Typed(kind, "", prefecture, seven, choice);
  }

  /** A form with everything right. */
  static RegistrationForm form(LookUpInstitution.Typed typed, String name, String address) {
    return Clinic.form(typed, name, address, "127.0.0.1", Clinic.PASSWORD);
  }
}
