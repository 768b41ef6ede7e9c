package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.audit.AuditEntries;
import jp.madoguchi.audit.AuditFilter;
import jp.madoguchi.audit.ReadAuditTrail;
import jp.madoguchi.audit.VerifyAuditTrail;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReadAuditTrailTest {
  @Inject private ReadAuditTrail read;
  @Inject private VerifyAuditTrail verify;

  @Test
  void showsWhoDidWhatWithWhichResult() {
    Clinic clinic = Clinic.verified();
    List<AuditEntries.Row> rows =
        view(filter(clinic.address(), "VerifyClinicFacility", ""), null).rows();
    assertThat(rows).extracting(AuditEntries.Row::actor).containsOnly(clinic.address());
    assertThat(rows).extracting(AuditEntries.Row::result).containsExactly("MATCH");
  }

  @Test
  void everyViewLeavesOneEntryThatTheNextViewShows() {
    AuditFilter filter = filter("", "", "staff/nobody");
    assertThat(view(filter, null).rows()).isEmpty();
    assertThat(view(filter("", "ReadAuditTrail", "audit object=staff/nobody"), null).rows())
        .hasSize(1);
  }

  @Test
  void isNarrowedByTheDayInJapan() {
    String object = "days" + Clinic.key();
    view(filter("", "", object), null);
    LocalDate today = LocalDate.ofInstant(Bean.of(Clock.class).instant(), Jst.ZONE);
    assertThat(between(object, today, today)).hasSize(1);
    assertThat(between(object, today.plusDays(1), today.plusDays(1))).isEmpty();
    assertThat(between(object, today.minusDays(1), today.minusDays(1))).isEmpty();
    assertThat(between(object, today.minusDays(1), today.plusDays(1))).hasSize(1);
  }

  private List<AuditEntries.Row> between(String object, LocalDate from, LocalDate to) {
    return view(
            new AuditFilter("", "", "audit object=" + object, from.toString(), to.toString()), null)
        .rows();
  }

  @Test
  void comesInPagesOfFiftyTheNewestFirst() {
    AuditFilter filter = filter("", "", "audit object=pages");
    for (int i = 0; i < 120; i++) {
      view(filter("", "", "pages"), null);
    }
    List<Long> numbers = new ArrayList<>();
    AuditEntries.Mark mark = null;
    do {
      AuditEntries.Page page = view(filter, mark);
      assertThat(page.rows()).hasSizeBetween(20, 50);
      page.rows().forEach(row -> numbers.add(row.number()));
      mark = page.next();
    } while (mark != null);
    assertThat(numbers).hasSize(120).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNoDayIsRefusedAtItsField() {
    Refused.at(
        "from", ErrorCode.AUD_001, () -> view(new AuditFilter("", "", "", "soon", ""), null));
  }

  @Test
  void isForAuditorsAndOperatorsOnly() {
    for (String role : List.of("clinic", "reviewer", "approver")) {
      assertThatThrownBy(() -> As.role(role, "x", () -> read.read(filter("", "", ""), null)))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> As.role(role, "x", () -> verify.verify(false)))
          .isInstanceOf(EJBAccessException.class);
    }
    assertThat(As.role("operator", "otto", () -> read.read(filter("", "", ""), null))).isNotNull();
  }

  private AuditEntries.Page view(AuditFilter filter, AuditEntries.Mark after) {
    return As.role("auditor", "audra", () -> read.read(filter, after));
  }

  private static AuditFilter filter(String who, String what, String object) {
    return new AuditFilter(who, what, object, "", "");
  }
}
