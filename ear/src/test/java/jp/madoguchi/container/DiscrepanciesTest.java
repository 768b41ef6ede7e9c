package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.facility.VerifyClinicFacility;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.reconciliation.Discrepancies;
import jp.madoguchi.reconciliation.DiscrepancyKind;
import jp.madoguchi.reconciliation.DiscrepancyState;
import jp.madoguchi.reconciliation.ReconciliationRun;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 不一致 (docs/domain.md): what a night finds and waits for a person. */
@ExtendWith(ArquillianExtension.class)
class DiscrepanciesTest {
  @Test
  void aManagerWhoLeftVerifiesNoMoreAndAPersonIsAsked() {
    Clinic clinic = Clinic.verified();
    clinic.listed().becomes("試験　一郎," + ListedClinic.BORN, "次の　人," + UsedSecrets.note("1980-05-06"));
    assertThat(
            clinic
                .call(() -> Bean.of(VerifyClinicFacility.class).verify(ListedClinic.BORN))
                .matched())
        .isFalse();
    // Nor does it help to have matched before.
    Refused.with(ErrorCode.USE_001, () -> clinic.submit(1));
    Night.walked();
    assertThat(FoundDiscrepancy.all(clinic.listed().code()))
        .containsExactly("MANAGER_LEFT 試験　一郎 試験　一郎 次の　人 OPEN");
    clinic.listed().isAsBefore();
    Night.walked();
    assertThat(FoundDiscrepancy.all(clinic.listed().code()))
        .containsExactly("MANAGER_LEFT 試験　一郎 試験　一郎 次の　人 GONE");
  }

  @Test
  void anOpenApplicationOfAClosedInstitutionWaitsForAPerson() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    clinic.listed().becomes("廃止");
    Night.walked();
    assertThat(FoundDiscrepancy.all(clinic.listed().code()))
        .containsExactly("OPEN_APPLICATION " + receipt + " - - OPEN");
    clinic.withdraw(receipt);
    Night.walked();
    assertThat(FoundDiscrepancy.all(clinic.listed().code()))
        .containsExactly("OPEN_APPLICATION " + receipt + " - - GONE");
  }

  @Test
  void nobodyIsAskedAboutAnApplicationThatLapsesTheSameNight() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.sendBack(receipt);
    clinic.listed().becomes("廃止");
    try (LaterTime later = new LaterTime(Duration.ofDays(30).plusMinutes(1))) {
      Night.walked();
    }
    assertThat(FoundDiscrepancy.all(clinic.listed().code())).isEmpty();
  }

  @Test
  void anotherNumberUnderAUserWaitsForAPerson() {
    Clinic clinic = Clinic.registered();
    String before = clinic.listed().displayNumber();
    String after = before.replace("協", "契");
    clinic.listed().becomes(before, after);
    Night.walked();
    Night.walked();
    assertThat(FoundDiscrepancy.all(clinic.listed().code()))
        .containsExactly("NUMBER_CHANGED  %s %s OPEN".formatted(before, after));
    clinic.listed().isAsBefore();
    Night.walked();
    assertThat(FoundDiscrepancy.all(clinic.listed().code()))
        .containsExactly("NUMBER_CHANGED  %s %s GONE".formatted(before, after));
  }

  @Test
  void aRegisterThatNoFeedStatesIsNoticed() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    String print = fingerprint(clinic.code());
    alter(clinic, "altered", "別の名", "0399999999");
    Night.walked();
    assertThat(FoundDiscrepancy.all(clinic.code()))
        .containsExactly("REGISTER_DRIFT  altered %s NAME PHONE OPEN".formatted(print));
    alter(clinic, print, "取込整骨院%d".formatted(clinic.number()), "0300000001");
    Night night = Night.walked();
    assertThat(FoundDiscrepancy.all(clinic.code()))
        .containsExactly("REGISTER_DRIFT  altered %s NAME PHONE GONE".formatted(print));
    assertThat(run(night).run().counts().gone()).isPositive();
  }

  @Test
  void whatThreeFeedsInARowDoNotStateWaitsForAPerson() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FoundDiscrepancy found = FoundDiscrepancy.missing(clinic);
    assertThat(found.look().row().kind()).isEqualTo(DiscrepancyKind.MISSING);
    found.settle(FoundDiscrepancy.JIRO, found.version());
    Night.walked();
    assertThat(FoundDiscrepancy.withMissing(clinic.code())).containsExactly("MISSING  - - SETTLED");
    // Stated once and missing again: another matter.
    Feed.released(clinic.row());
    Night.walked();
    FeedRowOf other = FeedRowOf.newClinic();
    for (int i = 1; i <= 3; i++) {
      Feed.released(other.with("取込整骨院", i + "号整骨院").row());
    }
    Night.walked();
    assertThat(FoundDiscrepancy.withMissing(clinic.code()))
        .containsExactly("MISSING  - - SETTLED", "MISSING  - - OPEN");
  }

  @Test
  void theListHasPagesAndFilters() {
    Clinic clinic = Clinic.registered();
    clinic.listed().becomes("試験　一郎,", "次の　人,");
    Night night = Night.walked();
    Discrepancies.Filter filter =
        new Discrepancies.Filter(DiscrepancyKind.MANAGER_LEFT, DiscrepancyState.OPEN, night.run());
    Discrepancies.Page page = page(filter, null);
    assertThat(page.rows()).hasSize(1);
    assertThat(page.count()).isEqualTo(1);
    assertThat(page.next()).isNull();
    assertThat(page.rows().get(0).institutionName()).isEqualTo(clinic.listed().name());
    assertThat(page.rows().get(0).number()).isEqualTo(clinic.listed().displayNumber());
    List<String> seen = new ArrayList<>();
    Discrepancies.Page all = page(Discrepancies.Filter.ALL, null);
    while (seen.size() < 500) {
      all.rows().forEach(row -> seen.add(row.reference()));
      if (all.next() == null) {
        break;
      }
      all = page(Discrepancies.Filter.ALL, all.next());
    }
    assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  /** One that the checkup providers' list states, too. */
  @Test
  void aClinicFeedThatStatesAnInstitutionDifferentlyIsNoticed() {
    String code =
        Trail.read(
                "select max(i.institution_code) from institution i join statement_in_force s"
                    + " on s.institution_code = i.institution_code"
                    + " where s.layout = 'CHECKUP_PROVIDERS' and s.fingerprint = i.fingerprint"
                    + " and i.address is not null and i.postal_code is not null")
            .get(0);
    String before = fingerprint(code);
    Feed.released(
        ("健診,,%s,別の名の健診センター,,%s,1000001,別の所在地,0312345678,,,2020-04-01,現存,\n")
            .formatted(code, code.substring(0, 2)));
    Night.walked();
    assertThat(FoundDiscrepancy.all(code))
        .singleElement()
        .asString()
        .startsWith("PUBLISHERS_DIFFER  %s %s ".formatted(fingerprint(code), before))
        .contains(" NAME ", " ADDRESS ")
        .endsWith(" OPEN");
  }

  private static Discrepancies.Page page(Discrepancies.Filter filter, String after) {
    return As.role("auditor", "auditor", () -> Bean.of(Discrepancies.class).page(filter, after));
  }

  private static ReconciliationRun.Shown run(Night night) {
    return As.role("auditor", "auditor", () -> Bean.of(ReconciliationRun.class).of(night.run()))
        .orElse(null);
  }

  private static String fingerprint(String code) {
    return Trail.read("select fingerprint from institution where institution_code = ?", code)
        .get(0);
  }

  private static void alter(FeedRowOf clinic, String print, String name, String phone) {
    BehindThePortal.change(
        "update institution set fingerprint = ?, name = ?, phone = ? where institution_code = ?",
        print,
        name,
        phone,
        clinic.code());
  }
}
