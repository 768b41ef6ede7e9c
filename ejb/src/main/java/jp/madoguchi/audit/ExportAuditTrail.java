package jp.madoguchi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gives the entries of a filter for a file of any length. Taking a copy is an action like any
 * other: it leaves one entry, with the filter as its object.
 */
@Stateless
@Audited
@RolesAllowed({"auditor", "operator"})
public class ExportAuditTrail {
  private static final int AT_ONCE = 1_000;

  @Inject AuditEntries entries;
  @Inject AuditTrail trail;

  /**
   * One by one, the newest first.
   *
   * @throws jp.madoguchi.shared.Refusal AUD-001 or AUD-002 at the fields of the period, before the
   *     first one
   */
  public void forEach(AuditFilter filter, Consumer<AuditEntries.Row> action) {
    trail.about(("audit " + filter.text()).strip());
    List<AuditEntries.Row> rows = entries.rows(filter, null, AT_ONCE);
    while (!rows.isEmpty()) {
      rows.forEach(action);
      AuditEntries.Mark last = AuditEntries.Mark.of(rows.get(rows.size() - 1));
      rows = rows.size() < AT_ONCE ? List.of() : entries.rows(filter, last, AT_ONCE);
    }
  }
}
