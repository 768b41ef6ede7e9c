package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.audit.AuditEntries;
import jp.madoguchi.audit.AuditFilter;
import jp.madoguchi.audit.ExportAuditTrail;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ExportAuditTrailTest {
  @Inject private ExportAuditTrail export;

  @Test
  void givesEveryEntryOnceTheNewestFirst() {
    List<Long> numbers = new ArrayList<>();
    take(filter("", ""), row -> numbers.add(row.number()));
    // As many as there were, and those that came while it was read are not among them.
    assertThat(numbers).doesNotHaveDuplicates().isNotEmpty();
    List<String> all = Trail.read("select id from audit_entry");
    assertThat(all).containsAll(numbers.stream().map(String::valueOf).toList());
  }

  @Test
  void leavesOneEntryWithItsFilter() {
    String nobody = "nobody" + System.nanoTime();
    take(filter(nobody, ""), row -> {});
    assertThat(Trail.about("audit who=" + nobody)).containsExactly("ExportAuditTrail auditor OK");
  }

  @Test
  void whatIsNoDayIsRefusedBeforeTheFirst() {
    Refused.at("from", ErrorCode.AUD_001, () -> take(filter("", "soon"), row -> {}));
  }

  @Test
  void isForAuditorsAndOperatorsOnly() {
    for (String role : List.of("clinic", "reviewer", "approver")) {
      assertThatThrownBy(() -> As.role(role, "x", () -> export.forEach(filter("", ""), row -> {})))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private void take(AuditFilter filter, Consumer<AuditEntries.Row> action) {
    As.role("auditor", "auditor", () -> export.forEach(filter, action));
  }

  private static AuditFilter filter(String who, String from) {
    return new AuditFilter(who, "", "", from, "");
  }
}
