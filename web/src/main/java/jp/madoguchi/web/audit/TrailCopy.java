package jp.madoguchi.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.audit.AuditEntries;
import jp.madoguchi.audit.AuditFilter;
import jp.madoguchi.audit.ExportAuditTrail;

/** The entries of a filter for a file of any length, read no faster than it is fetched. */
@Dependent
public class TrailCopy {
  private static final int AT_ONCE = 1_000;

  @Inject private ExportAuditTrail export;
  @Inject private AuditEntries entries;

  /**
   * One by one, the newest first. What takes them holds up no transaction.
   *
   * @throws jp.madoguchi.shared.Refusal AUD-001 or AUD-002 at the fields of the period, before the
   *     first one
   */
  public void forEach(AuditFilter filter, Consumer<AuditEntries.Row> action) {
    export.export(filter);
    List<AuditEntries.Row> rows = entries.rows(filter, null, AT_ONCE);
    while (!rows.isEmpty()) {
      rows.forEach(action);
      AuditEntries.Mark last = AuditEntries.Mark.of(rows.get(rows.size() - 1));
      rows = rows.size() < AT_ONCE ? List.of() : entries.rows(filter, last, AT_ONCE);
    }
  }
}
