package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import jp.madoguchi.audit.AuditEntries;
import jp.madoguchi.audit.AuditFilter;
import jp.madoguchi.audit.ExportAuditTrail;
import jp.madoguchi.session.NoteForbiddenRequest;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.web.audit.TrailCopy;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ExportAuditTrailTest {
  /** More than are read at once. */
  private static final int MANY = 1_003;

  @Inject private ExportAuditTrail export;

  @Test
  void givesEveryEntryOnceTheNewestFirstAndNoTransactionWaitsForWhoTakesThem() {
    String busy = "busy" + System.nanoTime();
    As.role(
        "clinic",
        busy,
        () -> IntStream.range(0, MANY).forEach(i -> Bean.of(NoteForbiddenRequest.class).note("/")));
    List<Long> numbers = new ArrayList<>();
    take(
        filter(busy, ""),
        row -> {
          assertThat(transaction()).isEqualTo(Status.STATUS_NO_TRANSACTION);
          numbers.add(row.number());
        });
    List<Long> all =
        Trail.read("select id from audit_entry where actor = ? order by at desc, id desc", busy)
            .stream()
            .map(Long::valueOf)
            .toList();
    assertThat(numbers).hasSize(MANY).isEqualTo(all);
  }

  private static int transaction() {
    try {
      return InitialContext.<UserTransaction>doLookup("java:jboss/UserTransaction").getStatus();
    } catch (NamingException | SystemException e) {
      throw new IllegalStateException(e);
    }
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
      assertThatThrownBy(() -> As.role(role, "x", () -> export.export(filter("", ""))))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private void take(AuditFilter filter, Consumer<AuditEntries.Row> action) {
    As.role("auditor", "auditor", () -> Bean.of(TrailCopy.class).forEach(filter, action));
  }

  private static AuditFilter filter(String who, String from) {
    return new AuditFilter(who, "", "", from, "");
  }
}
